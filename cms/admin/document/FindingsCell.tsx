import type { DefaultServerCellComponentProps } from 'payload';

/** How many things were found in an upload, in a list of uploads. */
export function FindingsCell({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  const count = Array.isArray(cellData) ? cellData.length : 0;
  return <span>{count === 0 ? 'Nothing' : count === 1 ? '1 thing' : `${count} things`}</span>;
}
