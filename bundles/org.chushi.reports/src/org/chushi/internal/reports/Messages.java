package org.chushi.internal.reports;

import org.chushi.core.Phrase;

/** The texts of this bundle. */
public enum Messages implements Phrase {
	RecordDesk_home, WholeFile_cancelled, WholeFile_disk, WholeFile_exists
}
