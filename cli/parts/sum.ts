/** Sums of many tables, in their order, without adding the whole to every small one. */

/**
 * Adds tables as they come. Tables of about as many parts are added first, so that each is copied as often as the number of tables has
 * binary digits, not as often as there are tables.
 */
export class Sum<Table> {
  readonly #add: (a: Table, b: Table) => Table;
  readonly #waiting: { table: Table; parts: number }[] = [];

  constructor(add: (a: Table, b: Table) => Table) {
    this.#add = add;
  }

  push(table: Table): void {
    let next = { table, parts: 1 };
    for (;;) {
      const last = this.#waiting.at(-1);
      if (last === undefined || last.parts > next.parts) break;
      this.#waiting.pop();
      next = { table: this.#add(last.table, next.table), parts: last.parts + next.parts };
    }
    this.#waiting.push(next);
  }

  /** Undefined where nothing came. */
  total(): Table | undefined {
    const tables = this.#waiting.splice(0).map(({ table }) => table);
    return tables.length === 0 ? undefined : tables.reduceRight((sum, table) => this.#add(table, sum));
  }
}
