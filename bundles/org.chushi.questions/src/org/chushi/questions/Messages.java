package org.chushi.questions;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	SealedItems_noKey, SealedItems_noSecret
}
