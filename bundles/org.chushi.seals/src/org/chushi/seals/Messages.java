package org.chushi.seals;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	LockedKey_short, LockedKey_unreadable, LockedKey_wrong, OpeningKey_altered, OpeningKey_other,
	SealingKey_unreadable, VerifyingKey_unreadable
}
