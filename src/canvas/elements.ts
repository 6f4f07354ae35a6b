import type { Core, ElementDefinition, NodeSingular } from 'cytoscape';
import { append } from '../domain/append';
import type { ActorId } from '../domain/brand';
import type { Point } from '../domain/placement';
import type { ActorMark } from '../picture/marks/marks';
import type { Scene } from '../picture/scene';
import { elementId } from './elementId';
import { sceneElements } from './sceneElements';

/** Elements that Cytoscape draws. An update touches only what differs, in one batch. */
export interface Elements {
  /**
   * `moved`: actors whose place differs from where they are drawn; they are not moved here. `cameOut`: those of them that left a bundle.
   * `labels`: those written at this zoom, when they differ from the scene's.
   */
  readonly update: (
    scene: Scene,
    labels?: Scene['labels'],
  ) => {
    readonly moved: readonly ActorMark[];
    readonly cameOut: ReadonlySet<ActorId>;
  };
}

/** `ends`: where a line goes. `look`: text that differs when the element looks different, wherever it is. */
interface Known {
  readonly ends: string;
  readonly look: string;
}

export function elementsOf(cy: Core): Elements {
  let known = new Map<string, Known>();
  /** Last place of each actor drawn in a bundle. */
  let together = new Map<ActorId, Point>();
  const notes = notesBeside(cy);
  return {
    update: (scene, labels) => {
      const wanted = new Map(sceneElements(scene, labels).map((one) => [one.data.id ?? '', one] as const));
      const cameOut = new Set<ActorId>();
      const next = new Map<string, Known>();
      cy.batch(() => {
        const added: ElementDefinition[] = [];
        for (const id of known.keys()) if (!wanted.has(id)) cy.getElementById(id).remove();
        for (const [id, definition] of wanted) {
          const now = knownOf(definition);
          const before = known.get(id);
          next.set(id, now);
          if (before?.ends === now.ends) {
            bring(cy, definition, before.look !== now.look);
            continue;
          }
          // Cytoscape cannot change the ends of an edge.
          cy.getElementById(id).remove();
          const from = together.get(definition.data.actor as ActorId);
          if (from) cameOut.add(definition.data.actor as ActorId);
          added.push(from ? { ...definition, position: { ...from } } : definition);
        }
        cy.add(added);
      });
      known = next;
      notes.put(wanted.values());
      const moved = scene.actors.filter(({ id, at }) => {
        const { x, y } = cy.getElementById(elementId.actor(id)).position();
        return Math.abs(x - at.x) > 0.05 || Math.abs(y - at.y) > 0.05;
      });
      together = new Map(scene.bundles.flatMap(({ members, at }) => members.map((id) => [id, at] as const)));
      return { moved, cameOut };
    },
  };
}

/** Keeps notes beside their actor while it is dragged or glides. */
function notesBeside(cy: Core): { readonly put: (wanted: Iterable<ElementDefinition>) => void } {
  let notesOf = new Map<string, string[]>();
  const follow = (actor: NodeSingular): void => {
    for (const id of notesOf.get(actor.id()) ?? []) {
      const note = cy.getElementById(id);
      const { x, y } = actor.position();
      note.position({ x: x + Number(note.data('offX')), y: y + Number(note.data('offY')) });
    }
  };
  cy.on('position', '.actor', ({ target }) => follow(target));
  return {
    put: (wanted) => {
      notesOf = new Map();
      for (const { data } of wanted) {
        const beside = data.beside as string | undefined;
        if (beside !== undefined && data.id !== undefined) append(notesOf, beside, data.id);
      }
      for (const id of notesOf.keys()) {
        const actor = cy.getElementById(id);
        if (actor.hasClass('actor')) follow(actor);
      }
    },
  };
}

function bring(cy: Core, { data, classes = '', position }: ElementDefinition, looksOtherwise: boolean): void {
  const isActor = data.actor !== undefined;
  if (!looksOtherwise && (isActor || !position)) return;
  const element = cy.getElementById(data.id ?? '');
  if (looksOtherwise) {
    element.data(data);
    element.classes(classes);
  }
  if (!isActor && position) element.position(position);
}

function knownOf({ data: { source, target, ...data }, classes }: ElementDefinition): Known {
  return { ends: [source, target].join('\n'), look: [classes, ...Object.values(data)].join(' ') };
}
