package org.chushi.internal.papers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.assessment.WrittenBank;
import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.papers.WrittenPaper;

/** The library with a pack as it is being written in place of the installed one. */
final class Beside implements Library {

	private final Library base;
	private final WrittenPaper written;
	private final List<Element> own;
	private final Map<String, List<Element>> named;

	Beside(Library base, WrittenPaper written) {
		this.base = base;
		this.written = written;
		own = Stream.<List<? extends Element>>of(List.of(written.paper()), written.competencies(),
				written.banks().stream().map(WrittenBank::head).toList()).<Element>flatMap(List::stream).toList();
		// an id is asked for before a code
		named = Stream.<Function<Element, String>>of(Element::getId, Element::getCode)
				.flatMap(name -> own.stream().filter(e -> name.apply(e) != null).map(e -> Map.entry(name.apply(e), e)))
				.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private boolean installed(Element element) {
		return !base.packOf(element).id().equals(written.pack());
	}

	@Override
	public List<InstalledPack> packs() {
		return base.packs().stream().filter(p -> !p.id().equals(written.pack())).toList();
	}

	@Override
	public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		return named.getOrDefault(idOrCode, List.of()).stream().filter(type::isInstance).map(type::cast).findFirst()
				.or(() -> base.find(type, idOrCode).filter(this::installed));
	}

	@Override
	public <T extends Element> List<T> all(Class<T> type) {
		return Stream.concat(own.stream().filter(type::isInstance).map(type::cast), base.all(type).stream().filter(this::installed)).toList();
	}

	@Override
	public List<LargeBank> largeBanks() {
		return base.largeBanks().stream().filter(l -> installed(l.bank())).toList();
	}

	@Override
	public InstalledPack packOf(Element element) {
		return own.contains(element)
				? new InstalledPack(Objects.requireNonNullElse(written.pack(), ""), "", Texts.of(written.paper().getTitle()), "0", "", List.of(), false)
				: base.packOf(element);
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
