// What needs what, as it is drawn: elements in groups, and the needs between them.

export interface MapNode {
  readonly id: string;
  readonly name: string;
  /** Index of its group. */
  readonly group: number;
  readonly shape: 'process' | 'system' | 'other';
  /** Whether its loss alone is too much. */
  readonly isSinglePoint: boolean;
  /** How many critical processes depend on it. */
  readonly dependants: number;
}

export interface MapEdge {
  /** Who needs. */
  readonly from: string;
  /** Who is needed. */
  readonly to: string;
  /** One of several of which one is enough. */
  readonly isChoice: boolean;
}

export interface DependencyMap {
  /** Kinds of elements and layers of systems. */
  readonly groups: readonly string[];
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}
