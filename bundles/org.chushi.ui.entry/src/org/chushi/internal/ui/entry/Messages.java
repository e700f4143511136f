package org.chushi.internal.ui.entry;

import org.chushi.core.Phrase;

enum Messages implements Phrase {
	FolderStartup_demo, FolderStartup_noTeam
}
