/** The faces and panels of the workspace, each loaded when it is first opened. */
import type { Component } from 'svelte';
import type { Face, PanelName } from '../route/view';
import type { Workspace } from './workspace.svelte';

export interface FaceProps {
  workspace: Workspace;
}

export type Part = Component<FaceProps>;
type Load = () => Promise<{ default: Part }>;

const found = import.meta.glob<{ default: Part }>([
  '../map/network/NetworkFace.svelte',
  '../map/geography/GeographyFace.svelte',
  '../map/table/TableFace.svelte',
  '../actor/SheetPanel.svelte',
  '../mutualisation/MutualisationPanel.svelte',
  '../coordination/CoordinationPanel.svelte',
  '../exchange/DataPanel.svelte',
  '../history/HistoryPanel.svelte',
]);

const faceFiles: Record<Face, string> = {
  network: '../map/network/NetworkFace.svelte',
  geography: '../map/geography/GeographyFace.svelte',
  table: '../map/table/TableFace.svelte',
};

const panelFiles: Record<PanelName, string> = {
  sheet: '../actor/SheetPanel.svelte',
  mutualisation: '../mutualisation/MutualisationPanel.svelte',
  coordination: '../coordination/CoordinationPanel.svelte',
  data: '../exchange/DataPanel.svelte',
  history: '../history/HistoryPanel.svelte',
};

function present<K extends string>(files: Record<K, string>): Partial<Record<K, Load>> {
  const entries = Object.entries<string>(files).map(([name, file]) => [name, found[file]]);
  return Object.fromEntries(entries.filter(([, load]) => load));
}

export const faces = present(faceFiles);
export const panels = present(panelFiles);
