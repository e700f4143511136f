package org.chushi.internal.papers;

import java.util.List;
import java.util.Optional;

import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.core.Language;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.Paper;

/** The library with a paper that is not in it yet. */
record Draft(Library base, Paper paper, InstalledPack pack) implements Library {

	@Override
	public List<InstalledPack> packs() {
		return base.packs();
	}

	@Override
	public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		return base.find(type, idOrCode);
	}

	@Override
	public <T extends Element> List<T> all(Class<T> type) {
		return base.all(type);
	}

	@Override
	public List<LargeBank> largeBanks() {
		return base.largeBanks();
	}

	@Override
	public InstalledPack packOf(Element element) {
		return element == paper ? pack : base.packOf(element);
	}

	@Override
	public Optional<String> text(Lesson lesson, Language language) {
		return base.text(lesson, language);
	}

	@Override
	public Optional<byte[]> file(Lesson lesson, String reference) {
		return base.file(lesson, reference);
	}
}
