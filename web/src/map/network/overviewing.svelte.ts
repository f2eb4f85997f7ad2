import { t } from '../../i18n/language.svelte';
import { router } from '../../route/router.svelte';
import type { Highlight, Workspace } from '../../territory/workspace.svelte';
import { APART } from './communities';
import { communitiesOf } from './communities.svelte';
import { LARGE } from './detail';
import type { Scene } from './emphasis';
import { overview, type Overview } from './overview';

/** More than these are lit by the mark of their community instead of one by one. */
const MOST_SINGLED = 60;

/** The view from afar while more actors are shown than one can see; to be made by a component. */
export class Overviewing {
  private readonly workspaceNow: () => Workspace;
  private readonly communities: ReturnType<typeof communitiesOf>;

  constructor(workspace: () => Workspace) {
    this.workspaceNow = workspace;
    this.communities = communitiesOf(workspace);
  }

  private get workspace(): Workspace {
    return this.workspaceNow();
  }

  private readonly needed = $derived.by(() => this.workspace.visible.actors.length > LARGE);
  readonly waiting = $derived.by(() => this.needed && !this.communities());

  readonly current = $derived.by((): Overview | null => {
    const communities = this.communities();
    if (!communities || !this.needed) return null;
    return overview(this.workspace.visible, communities, {
      opened: new Set(router.view.opened),
      singled: this.singled,
      nameOf: (key) => this.nameOf(key),
    });
  });

  /** Apart from what is selected and lit: while these stay the same, nothing of them is drawn again. */
  private readonly shown = $derived.by(() => {
    const { visible } = this.workspace;
    const graph = this.current?.graph;
    return {
      actors: graph ? new Set(graph.actors.keys()) : visible.ids,
      relations: new Set(graph ? graph.relations.keys() : visible.relations.map(({ id }) => id)),
    };
  });

  readonly scene = $derived.by((): Scene => {
    const { highlighted } = this.workspace;
    return {
      ...this.shown,
      selected: router.view.selection,
      highlighted: highlighted && this.lit(highlighted),
      groups: router.view.groups,
    };
  });

  open(key: string): void {
    router.go({ opened: [...router.view.opened.filter((other) => other !== key), key] });
  }

  close(key: string): void {
    router.go({ opened: router.view.opened.filter((other) => other !== key) });
  }

  /** What is lit, by the marks that stand for it as well. */
  lit(light: Highlight): Highlight {
    const { current } = this;
    if (!current) return light;
    return { ...light, actors: new Set([...light.actors].map(current.standsFor)) };
  }

  /** Actors that must be seen: what is selected and, when they are few, what an answer lights. */
  private get singled(): ReadonlySet<string> {
    const { graph, highlighted } = this.workspace;
    const { selection } = router.view;
    const relation = selection?.kind === 'relation' ? graph.relations.get(selection.id) : undefined;
    const selected = relation
      ? [relation.from, relation.to]
      : selection?.kind === 'actor'
        ? [selection.id]
        : [];
    const few = highlighted && highlighted.actors.size <= MOST_SINGLED ? highlighted.actors : [];
    return new Set([...selected, ...few]);
  }

  private nameOf(key: string): string {
    return key === APART ? t('map.apart') : this.workspace.graph.name(key);
  }
}
