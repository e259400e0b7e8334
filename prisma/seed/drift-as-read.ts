/**
 * The drift that a careful reader finds between a rendering and what the speaker said, taken from the record and
 * corrected with it. Tests compare it with the computed drift; it is never shown to readers.
 */
export const driftAsRead: ReadonlyMap<string, string> = new Map([
  ['r02', 'relation changed: about became at least'],
  ['r03', 'relation changed: about became exact'],
  ['r04', 'relation changed: about became exact (inherited from r03)'],
  ['r10', 'number created: an unknown number became several'],
  ['r13', 'measure changed: injured became killed; relation changed: at least became exact; speaker no longer named'],
  ['r16', 'relation changed: at least became exact'],
  ['r20', 'words dropped: the comparison with 400; speaker no longer named'],
  ['r21', 'number created: slang for the dead became the figure 200'],
  ['r25', 'speaker changed: Klitschko became Kuleba'],
]);
