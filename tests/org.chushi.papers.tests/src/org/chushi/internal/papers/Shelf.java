package org.chushi.internal.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.TrueFalse;

/** A library of a few elements. */
final class Shelf implements Library {

	private final List<Element> elements = new ArrayList<>();

	static Shelf withABank() {
		Shelf shelf = new Shelf();
		Bank bank = shelf.add(ModelFactory.eINSTANCE.createBank(), "bank-id", "B-ONE");
		TrueFalse question = shelf.add(ModelFactory.eINSTANCE.createTrueFalse(), "question-id", "Q-ONE");
		bank.getQuestions().add(question);
		shelf.add(ModelFactory.eINSTANCE.createCompetency(), "competency-id", "K-ONE");
		return shelf;
	}

	private <T extends Element> T add(T element, String id, String code) {
		element.setId(id);
		element.setCode(code);
		elements.add(element);
		return element;
	}

	@Override
	public List<InstalledPack> packs() {
		return List.of();
	}

	@Override
	public <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
		return all(type).stream().filter(e -> Objects.equals(e.getId(), idOrCode) || Objects.equals(e.getCode(), idOrCode)).findFirst();
	}

	@Override
	public <T extends Element> List<T> all(Class<T> type) {
		return elements.stream().filter(type::isInstance).map(type::cast).toList();
	}

	@Override
	public InstalledPack packOf(Element element) {
		return new InstalledPack("pack-id", "pack", Bilingual.same("pack"), "1.0.0", "here", List.of(), false);
	}

	@Override
	public Optional<String> text(Lesson lesson, Language language) {
		return Optional.empty();
	}

	@Override
	public Optional<byte[]> file(Lesson lesson, String reference) {
		return Optional.empty();
	}
}
