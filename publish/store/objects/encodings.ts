import type { Connection } from '../database/connection.ts';
import type { Store } from '../types.ts';

/** What is text, by its media type; pages that answer 404 or 410 have none, and are HTML. */
const texts = `(type IS NULL OR type LIKE 'text/%' OR type LIKE '%/json%' OR type LIKE '%+json%' OR type LIKE '%/xml%' OR type LIKE '%+xml%' OR type LIKE '%/javascript%')`;
const pages = `(type IS NULL OR type LIKE 'text/html%')`;

/** Finds live texts that are not compressed yet, or not well enough. */
export function readEncodings(open: () => Connection): Store['encodings'] {
  return {
    missing({ coding, quality, smallest, limit, since = 0, isPage = false }) {
      // Stories are many and old; what has a short address is what people come for first.
      const sql = `
        SELECT address.sha256, min(path LIKE '/news/%') AS is_news, min(length(path)) AS length
        FROM address ${since === 0 ? '' : 'INDEXED BY address_from'}
        LEFT JOIN encoding ON encoding.sha256 = address.sha256 AND encoding.coding = ?
        WHERE to_release IS NULL AND from_release > ? AND address.sha256 IS NOT NULL AND address.size >= ?
          AND ${isPage ? pages : texts}
          AND (encoding.sha256 IS NULL OR (encoding.quality < ? AND encoding.bytes IS NOT NULL))
        GROUP BY address.sha256
        ORDER BY is_news, length, address.sha256
        LIMIT ?`;
      return open()
        .all<{ sha256: string }>(sql, coding, since, smallest, quality, limit)
        .map(({ sha256 }) => sha256);
    },
  };
}
