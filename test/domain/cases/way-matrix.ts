/**
 * Who may do what to a case, and when: every cell of role × action × phase. `i` submitter, `k` secretary,
 * `r` minutes-taker, `p` seated, `o` observer, `c` coordinator, `u` outsider; `·` nobody. `dgr` is a disagreement before
 * a decision, `dsp` one on what is decided.
 */
export const MATRIX = `
                          sub snt pre dis anc hea dec tre DEC ADV REC ADO IMP EVA dgr dsp wit mer
  resubmit                ·   i   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  send-back               k   ·   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  prepare                 k   k   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  confirm-route           ·   ·   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  merge                   k   k   k   ·   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  edit-paper              ·   ·   k   k   k   k   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  change-proposal         ·   ·   k   k   k   k   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  enclose                 ki  ki  ki  ki  ki  ki  ki  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  set-publicity           k   k   k   k   k   k   k   k   k   k   k   k   k   k   ·   ·   ·   ·
  open-step               ·   ·   k   ·   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  open-hearing            ·   ·   k   ·   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  close-hearing           ·   ·   ·   ·   ·   k   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  take-stance             ·   ·   ·   p   ·   ·   p   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  take-back-stance        ·   ·   ·   p   ·   ·   p   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  log-oral                ·   ·   ·   rk  ·   ·   rk  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  confirm-oral            ·   ·   ·   p   p   ·   p   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  step-aside              ·   ·   prk prk prk prk prk ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  release-stances         ·   ·   ·   pk  ·   ·   pk  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  anchor                  ·   ·   ·   p   p   p   p   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  propose-urgency         ·   ·   ·   pk  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  agree-to-urgency        ·   ·   ·   p   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  take-back-urgency       ·   ·   ·   p   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  close-step              ·   ·   ·   rk  ·   ·   rk  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  conclude                ·   ·   ·   rk  ·   ·   rk  ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  withdraw-own            i   i   i   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
  withdraw                k   k   k   k   k   k   k   k   ·   ·   ·   ·   ·   ·   k   ·   ·   ·
  lift-reservation        ·   ·   ·   ·   ·   ·   ·   ·   p   p   p   p   p   p   ·   ·   ·   ·
  note-adoption           ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   kp  kp  ·   ·   ·   ·   ·   ·
  confirm-implementation  ·   ·   ·   ·   ·   ·   ·   ·   kp  ·   ·   kp  kp  kp  ·   ·   ·   ·
  evaluate                ·   ·   ·   ·   ·   ·   ·   ·   k   k   ·   k   k   k   ·   ·   ·   ·
  take-disagreement       ·   ·   ·   pck pck pck pck ·   pck pck pck pck pck pck pck pck ·   ·
  settle-disagreement     ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   kc  kc  ·   ·
`;
