/** Why a declaration cannot work, in one sentence that names the detector and what to change. */
export class CustomError extends Error {
  override readonly name = 'CustomError';
  readonly id: string;

  constructor(id: string, message: string) {
    super(`Detector ${id}: ${message}`);
    this.id = id;
  }
}
