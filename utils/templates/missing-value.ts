import { Drop } from 'liquidjs';

/**
 * Stands for a variable without a value. It is false in a condition, equal to nothing, passes through
 * filters unchanged (except `fallback`), and is reported once it reaches the text.
 */
export class MissingValue extends Drop {
  readonly #path: string;
  readonly #onTest: () => void;

  /**
   * @param path as written in the template: "author.name"
   * @param onTest called when a condition looks at it
   */
  constructor(path: string, onTest: () => void = () => {}) {
    super();
    this.#path = path;
    this.#onTest = onTest;
  }

  /** Outside the instance's own properties, which a template could name. */
  static pathOf(value: MissingValue): string {
    return value.#path;
  }

  override liquidMethodMissing(key: string | number): MissingValue {
    return new MissingValue(`${this.#path}.${key}`, this.#onTest);
  }

  override valueOf(): null {
    this.#onTest();
    return null;
  }

  override toString(): string {
    return '';
  }
}
