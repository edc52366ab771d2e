// What is in every place where JavaScript runs, but in no library of types except the DOM's, which src/core does without.

interface URL {
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;
}

declare const URL: {
  new (url: string, base?: string): URL;
  parse(url: string, base?: string): URL | null;
  canParse(url: string, base?: string): boolean;
};

declare function atob(data: string): string;
