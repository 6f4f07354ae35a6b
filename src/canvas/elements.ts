import type { Core, ElementDefinition } from 'cytoscape';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { ActorMark, BundleMark, GhostMark } from '../picture/marks';
import type { Scene } from '../picture/scene';
import { REACH } from './elementStyle';

/** Ids of elements: actors, gaps and bundles have names of their own. */
export const elementId = {
  actor: (id: string) => `actor ${id}`,
  ghost: (key: string) => `ghost ${key}`,
  bundle: (key: string) => `bundle ${key}`,
};

interface Wanted {
  readonly definition: ElementDefinition;
  /** Text that differs when the element does, its place aside. */
  readonly look: string;
}

/**
 * What Cytoscape holds: marks, to be touched and dragged (ties: `tieUnder`). Brought from one scene to the next, only what
 * differs is touched, in one batch.
 */
export interface Elements {
  /**
   * `moved`: actors that are elsewhere than they were drawn; they are left where they are. Of these, who came out of a
   * bundle is at its place yet (`cameOut`). `awake`: of a large scene, these actors alone are elements; `null`: everybody is.
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
      const drawn = awake ? { ...scene, actors: scene.actors.filter(({ id }) => awake.has(id)) } : scene;
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

function wantedElements({ actors, ghosts, bundles }: Scene): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const want = (definition: ElementDefinition, what = ''): void => {
    wanted.set(definition.data.id ?? '', { definition, look: `${definition.data.size} ${what}` });
  };
  for (const actor of actors) want(actorElement(actor), actor.type);
  for (const ghost of ghosts) want(ghostElement(ghost), ghost.keys.join(' '));
  for (const bundle of bundles) want(bundleElement(bundle));
  return wanted;
}

/** Width of what can be touched of a mark, to whole pixels: a mark that is hardly larger is no other element. */
function touched(radius: number): number {
  return Math.ceil(2 * radius);
}

function actorElement({ id, type, at, radius }: ActorMark): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: elementId.actor(id), actor: id, size: touched(radius * REACH[type]) },
    classes: `actor ${type}`,
    position: { ...at },
  };
}

function ghostElement({ keys, at, radius }: GhostMark): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: elementId.ghost(keys[0] ?? ''), keys, size: touched(radius) },
    classes: 'ghost',
    position: { ...at },
    grabbable: false,
  };
}

function bundleElement({ key, at, radius }: BundleMark): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: elementId.bundle(key), bundle: key, size: touched(radius) },
    classes: 'bundle',
    position: { ...at },
    grabbable: false,
  };
}
