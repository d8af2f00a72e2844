/** A client as a button shows him. It fits the clients' rows. */
export interface ClientChoice {
  id: string;
  title?: string;
  /** The last two digits of the phone. */
  phoneEnd?: string;
}
