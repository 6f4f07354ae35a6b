import type { Core, ElementDefinition } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { ActorMark, BundleMark, GhostMark, TieMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import { tieShape } from '../picture/sceneShapes';
import type { Theme } from '../picture/theme';
import { REACH } from './elementStyle';

/** With more ties than this they cannot be pointed at: it keeps the pointer quick. */
const MOST_TOUCHABLE_TIES = 1200;

/** Ids of elements: actors, ties and gaps have names of their own. */
export const elementId = {
  actor: (id: string) => `actor ${id}`,
  tie: (id: string) => `tie ${id}`,
  ghost: (key: string) => `ghost ${key}`,
  bundle: (key: string) => `bundle ${key}`,
};

interface Wanted {
  readonly definition: ElementDefinition;
  /** Text that differs when the element does, its place aside. */
  readonly look: string;
}

/** What Cytoscape holds, brought from one scene to the next: only what differs is touched, in one batch. */
export interface Elements {
  /**
   * `moved`: actors that are elsewhere than they were drawn; they are left where they are. Of these, who came out of a
   * bundle is at its place yet (`cameOut`). `awake`: of a large scene,
   * these actors alone are elements, and no tie is; `null`: everybody and everything is.
   */
  readonly update: (
    scene: Scene,
    awake: ReadonlySet<ActorId> | null,
  ) => {
    readonly moved: readonly ActorMark[];
    readonly cameOut: ReadonlySet<ActorId>;
  };
}

export function elementsOf(cy: Core): Elements {
  const looks = new Map<string, string>();
  /** Where those in a bundle were last seen. */
  let together = new Map<ActorId, Point>();
  return {
    update: (scene, awake) => {
      const drawn = awake ? { ...scene, ties: [], actors: scene.actors.filter(({ id }) => awake.has(id)) } : scene;
      const wanted = wantedElements(drawn);
      const moved: ActorMark[] = [];
      const cameOut = new Set<ActorId>();
      cy.batch(() => {
        for (const id of looks.keys()) {
          if (wanted.has(id)) continue;
          cy.getElementById(id).remove();
          looks.delete(id);
        }
        const added: ElementDefinition[] = [];
        for (const [id, { definition, look }] of wanted) {
          const known = looks.get(id);
          looks.set(id, look);
          if (known === undefined) {
            const from = together.get(definition.data.actor as ActorId);
            if (from) cameOut.add(definition.data.actor as ActorId);
            added.push(from ? { ...definition, position: { ...from } } : definition);
          } else if (known !== look) {
            const element = cy.getElementById(id);
            element.data(definition.data);
            element.classes(definition.classes ?? '');
          }
        }
        cy.add(added);
        for (const ghost of scene.ghosts) cy.getElementById(elementId.ghost(ghost.keys[0] ?? '')).position(ghost.at);
        for (const { key, at } of scene.bundles) cy.getElementById(elementId.bundle(key)).position(at);
      });
      for (const mark of drawn.actors) {
        const { x, y } = cy.getElementById(elementId.actor(mark.id)).position();
        if (Math.abs(x - mark.at.x) > 0.05 || Math.abs(y - mark.at.y) > 0.05) moved.push(mark);
      }
      together = new Map(scene.bundles.flatMap(({ members, at }) => members.map((id) => [id, at] as const)));
      return { moved, cameOut };
    },
  };
}

function wantedElements({ actors, ties, ghosts, bundles, theme }: Scene): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const want = (definition: ElementDefinition): void => {
    const look = JSON.stringify([definition.data, definition.classes]);
    wanted.set(definition.data.id ?? '', { definition, look });
  };
  for (const actor of actors) want(actorElement(actor, theme));
  for (const ghost of ghosts) want(ghostElement(ghost));
  for (const bundle of bundles) want(bundleElement(bundle));
  const isTouchable = ties.length <= MOST_TOUCHABLE_TIES;
  for (const tie of ties) want(tieElement(tie, theme, isTouchable));
  return wanted;
}

function actorElement({ id, type, at, radius, colour, faded }: ActorMark, theme: Theme): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: elementId.actor(id),
      actor: id,
      size: 2 * radius * REACH[type],
      corner: radius * 0.26,
      colour,
      paper: theme.paper,
      opacity: faded ? theme.faded : 1,
    },
    classes: `actor ${type}`,
    position: { ...at },
  };
}

function ghostElement({ keys, at, radius }: GhostMark): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: elementId.ghost(keys[0] ?? ''), keys, size: 2 * radius, colour: '#000', paper: '#000', opacity: 1 },
    classes: 'ghost',
    position: { ...at },
    grabbable: false,
  };
}

function bundleElement({ key, at, radius }: BundleMark): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: elementId.bundle(key), bundle: key, size: 2 * radius, colour: '#000', paper: '#000', opacity: 1 },
    classes: 'bundle',
    position: { ...at },
    grabbable: false,
  };
}

function tieElement(tie: TieMark, theme: Theme, isTouchable: boolean): ElementDefinition {
  const shape = tieShape(tie, theme);
  const line = shape.kind === 'path' ? shape : undefined;
  const classes = [tie.formal || tie.chain ? '' : 'informal', isTouchable ? '' : 'untouchable'];
  return {
    group: 'edges',
    data: {
      id: elementId.tie(tie.id),
      ties: tie.ties,
      source: elementId.actor(tie.a),
      target: elementId.actor(tie.b),
      width: line?.width ?? 1,
      colour: line?.stroke ?? theme.tie,
      opacity: line?.opacity ?? 1,
      rank: tie.chain ? 2 : tie.faded ? 0 : 1,
    },
    classes: classes.join(' ').trim(),
  };
}
