/** What stands below the sign-in form. */
export function SignInHelp() {
  return <p className="signpost-sign-in-help">Forgotten your password? An administrator of this site can set a new one for you.</p>;
}
