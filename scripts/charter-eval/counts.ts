/** Decisions counted against labels. */
export class Counts {
  tp = 0;
  fp = 0;
  fn = 0;
  tn = 0;

  add(predicted: boolean, labelled: boolean): void {
    if (predicted && labelled) this.tp += 1;
    else if (predicted) this.fp += 1;
    else if (labelled) this.fn += 1;
    else this.tn += 1;
  }

  get precision(): number {
    return this.tp === 0 ? 0 : this.tp / (this.tp + this.fp);
  }
  get recall(): number {
    return this.tp === 0 ? 0 : this.tp / (this.tp + this.fn);
  }
  get f1(): number {
    return this.tp === 0 ? 0 : (2 * this.tp) / (2 * this.tp + this.fp + this.fn);
  }
  /** False alarms among what is clean. */
  get fpr(): number {
    return this.fp + this.tn === 0 ? 0 : this.fp / (this.fp + this.tn);
  }
  /** Mean of the F1 of both answers: "always yes" does not pay. */
  get macroF1(): number {
    const negative = this.tn === 0 ? 0 : (2 * this.tn) / (2 * this.tn + this.fp + this.fn);
    return (this.f1 + negative) / 2;
  }
}
