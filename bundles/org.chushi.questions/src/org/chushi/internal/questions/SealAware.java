package org.chushi.internal.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Question;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.AnswerShape;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.eclipse.emf.ecore.EClass;

/** A question type that is never asked about a key it cannot read: what is sealed is left to those who open it. */
record SealAware(QuestionType type) implements QuestionType {

	private static final Judged WAITS = new Judged(Fraction.ZERO, Fraction.ONE);

	@Override
	public String id() {
		return type.id();
	}

	@Override
	public Bilingual title() {
		return type.title();
	}

	@Override
	public EClass model() {
		return type.model();
	}

	@Override
	public String renderer() {
		return type.renderer();
	}

	@Override
	public String editor() {
		return type.editor();
	}

	@Override
	public boolean asked() {
		return type.asked();
	}

	@Override
	public AnswerShape shape() {
		return type.shape();
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		return type.check(question, place);
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		return type.item(question, shuffle);
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		return type.wrong(item, response);
	}

	@Override
	public Response canonical(Item item, Response response) {
		return type.canonical(item, response);
	}

	@Override
	public Result<Response> read(Item item, String words) {
		return type.read(item, words);
	}

	@Override
	public Judged judge(Item item, Response response) {
		if (!item.sealed()) {
			return type.judge(item, response);
		}
		return response.isEmpty() || wrong(item, response).isPresent() ? Judged.NOTHING : WAITS;
	}

	@Override
	public Optional<Response> right(Item item) {
		return item.sealed() ? Optional.empty() : type.right(item);
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, TypeData key) {
		return item.sealed() ? Optional.of(Messages.SealAware_shut.text()) : type.wrongKey(item, key);
	}

	@Override
	public Result<TypeData> key(Item item, List<String> words) {
		return item.sealed() ? Result.refused(Messages.SealAware_shut.text()) : type.key(item, words);
	}

	@Override
	public Result<List<String>> shown(Item item, List<String> words) {
		return item.sealed() ? Result.refused(Messages.SealAware_shut.text()) : type.shown(item, words);
	}

	@Override
	public boolean byPeople(Item item) {
		return item.sealed() || type.byPeople(item);
	}

	@Override
	public Response named(Item item, Response response) {
		return item.sealed() ? response : type.named(item, response);
	}

	@Override
	public Response placed(Item item, Response named) {
		return item.sealed() ? named : type.placed(item, named);
	}

	@Override
	public TypeData namedKey(Item item) {
		return item.sealed() ? item.key() : type.namedKey(item);
	}

	@Override
	public Bilingual told(Item item) {
		return item.sealed() ? Messages.SealAware_told.text() : type.told(item);
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		return item.sealed() ? List.of() : type.remarks(item, response);
	}

	@Override
	public List<AnswerClass> classes(Item item) {
		return item.sealed() ? Classes.with(List.of()) : type.classes(item);
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		return item.sealed() ? Set.of(response.isEmpty() ? AnswerClass.NONE : AnswerClass.OTHER) : type.classify(item, response);
	}
}
