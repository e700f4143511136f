package org.chushi.internal.ui.author;

import java.util.List;

import org.chushi.content.OwnPack;
import org.chushi.ui.author.Part.Pick.Option;

/** What others may do with a pack, in plain words; stored as identifiers of the SPDX License List, or as its own kind of reference. */
final class Licences {

	static final List<Option> ALL = List.of(new Option(OwnPack.NO_LICENCE, Messages.Licences_unstated),
			new Option("LicenseRef-all-rights-reserved", Messages.Licences_reserved), new Option("LicenseRef-team-only", Messages.Licences_team),
			new Option("CC-BY-4.0", Messages.Licences_by), new Option("CC-BY-SA-4.0", Messages.Licences_bySa),
			new Option("CC-BY-NC-4.0", Messages.Licences_byNc), new Option("CC-BY-NC-SA-4.0", Messages.Licences_byNcSa),
			new Option("CC-BY-ND-4.0", Messages.Licences_byNd), new Option("CC0-1.0", Messages.Licences_zero), new Option("EPL-2.0", Messages.Licences_epl));

	private Licences() {
	}
}
