export function startSearch(_form: HTMLFormElement, _field: HTMLInputElement): void {}
