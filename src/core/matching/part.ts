/** Something in a sentence that an event's frame may ask for. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly lastToken: number;
}
