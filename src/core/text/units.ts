/** The text of some units. Handed on as they are: to spread them takes several times as long in code that has just begun to run. */
export function textOfUnits(units: Uint16Array, from: number, to: number): string {
  return Reflect.apply(String.fromCharCode, null, units.subarray(from, to)) as string;
}
