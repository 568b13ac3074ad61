'use client';

import { useRouter } from 'next/navigation.js';
import { useEffect } from 'react';

const period = 10_000;

/** Asks the server for the page anew every ten seconds, while somebody can see it. */
export function AutoRefresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, period);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
