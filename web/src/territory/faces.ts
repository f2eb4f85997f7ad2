/** The faces and panels of the workspace, each loaded when it is first opened. */
import type { Component } from 'svelte';
import type { Face, PanelName } from '../route/view';
import type { Workspace } from './workspace.svelte';

export interface FaceProps {
  workspace: Workspace;
}

export type Part = Component<FaceProps>;
type Load = () => Promise<{ default: Part }>;

export const faces: Record<Face, Load> = {
  network: () => import('../map/network/NetworkFace.svelte'),
  geography: () => import('../map/geography/GeographyFace.svelte'),
  matrix: () => import('../grid/MatrixFace.svelte'),
  table: () => import('../map/table/TableFace.svelte'),
  pictures: () => import('../picture/PicturesFace.svelte'),
  strategy: () => import('../strategy/StrategyFace.svelte'),
};

export const panels: Record<PanelName, Load> = {
  sheet: () => import('../actor/SheetPanel.svelte'),
  mutualisation: () => import('../mutualisation/MutualisationPanel.svelte'),
  coordination: () => import('../coordination/CoordinationPanel.svelte'),
  data: () => import('../exchange/DataPanel.svelte'),
  share: () => import('../council/SharePanel.svelte'),
  stories: () => import('../story/StoriesPanel.svelte'),
  campaigns: () => import('../campaign/ComparePanel.svelte'),
};
