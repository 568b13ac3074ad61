/** The name on the sign-in page. */
export function Logo() {
  return (
    <div className="signpost-logo">
      <Icon />
      <span>Signpost</span>
    </div>
  );
}

/** A signpost's finger, for the corner of the navigation. */
export function Icon() {
  return (
    <svg className="signpost-icon" viewBox="0 0 32 32" role="img" aria-label="Signpost">
      <path d="M15 3h2v26h-2z" fill="currentColor" />
      <path d="M5 7h18l5 5-5 5H5z" className="signpost-icon__finger" />
      <path d="M9 11h12v2H9z" className="signpost-icon__words" />
    </svg>
  );
}
