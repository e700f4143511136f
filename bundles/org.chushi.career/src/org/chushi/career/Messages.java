package org.chushi.career;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	Deed_appealed, Deed_due, Deed_expired, Deed_fresh, Deed_grace, Deed_issued, Deed_lapsed, Deed_lifted,
	Deed_overturned, Deed_renewed, Deed_revoked, Deed_stale, Deed_superseded, Deed_suspended, Deed_upheld,
	Deed_withdrawn, Standing_due, Standing_expired, Standing_grace, Standing_lapsed, Standing_revoked,
	Standing_stale, Standing_superseded, Standing_suspended, Standing_valid
}
