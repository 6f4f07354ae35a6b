/** For a computer that others use. */
export interface CloseAndEraseMessages {
  readonly title: string;
  readonly explanation: string;
  readonly open: string;
  readonly openQuestion: (title: string) => string;
  readonly all: string;
  readonly allQuestion: string;
  readonly confirm: string;
  readonly cancel: string;
}
