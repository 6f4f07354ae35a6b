import type { FileCounts } from './fileCounts';

/** Interviews of Network Canvas: whom each person named, then actors and ties of each file of ties. */
const INTERVIEWS: readonly {
  readonly file: string;
  readonly named: number;
  readonly ties: Readonly<Record<string, readonly [actors: number, ties: number]>>;
}[] = [
  {
    file: 'case_1_54ba71fa-808e-4ed5-a65a-b7a06668164f',
    named: 5,
    ties: { Close: [5, 5], DrugTie: [2, 1], SexTie: [2, 1] },
  },
  { file: 'case_2_b11bed2e-4daf-49dc-ad67-2165ffbfae14', named: 5, ties: { Close: [4, 2], SexTie: [2, 1] } },
  {
    file: 'case_3_fd5e0e36-d35c-455a-b0bb-9d1c16bb5cde',
    named: 7,
    ties: { Close: [5, 3], DrugTie: [2, 1], SexTie: [2, 1] },
  },
  { file: 'case_4_602140e1-c5cb-46ac-bfec-ad8f0a1fd420', named: 6, ties: { Close: [5, 4], SexTie: [2, 1] } },
  {
    file: 'case_5_74a68643-6e7a-4abb-970f-b8d51f05f2d3',
    named: 9,
    ties: { Close: [9, 8], DrugTie: [3, 3], SexTie: [6, 5] },
  },
];

const FOLDER = 'network_canvas/export';

/** All their files, each opened alone. */
export const INTERVIEW_COUNTS: readonly FileCounts[] = INTERVIEWS.flatMap(({ file, named, ties }) => [
  { file: `${FOLDER}/${file}_attributeList_Person.csv`, actors: named, ties: 0 },
  { file: `${FOLDER}/${file}_ego.csv`, actors: 1, ties: 0 },
  ...Object.entries(ties).map(([kind, [actors, count]]) => ({
    file: `${FOLDER}/${file}_edgeList_${kind}.csv`,
    actors,
    ties: count,
  })),
]);

/** Opened together: whoever was asked is there, tied to all whom they named. */
export const INTERVIEWS_TOGETHER = {
  files: INTERVIEW_COUNTS.map(({ file }) => file),
  actors: INTERVIEWS.length + INTERVIEWS.reduce((sum, { named }) => sum + named, 0),
  ties: INTERVIEWS.reduce(
    (sum, { named, ties }) => sum + named + Object.values(ties).reduce((all, [, count]) => all + count, 0),
    0,
  ),
};
