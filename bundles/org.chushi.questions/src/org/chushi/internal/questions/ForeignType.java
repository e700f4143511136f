package org.chushi.internal.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/** A question of a kind this program does not know: kept whole and reported, never asked. */
@Component
public final class ForeignType implements QuestionType {

	@Override
	public String id() {
		return "foreign";
	}

	@Override
	public Bilingual title() {
		return Messages.ForeignType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.FOREIGN_QUESTION;
	}

	@Override
	public boolean asked() {
		return false;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		ForeignQuestion foreign = (ForeignQuestion) question;
		return Items.text(foreign.getSource()).isBlank()
				? List.of(Diagnostic.error(place, Messages.ForeignType_noSource.text(Items.name(question)),
						Messages.ForeignType_noSourceRemedy.text()))
				: List.of(Diagnostic.warning(place, Messages.ForeignType_kept.text(Items.name(question),
						Items.text(foreign.getKind()), Items.text(foreign.getFormat())), Messages.ForeignType_keptRemedy.text()));
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		ForeignQuestion foreign = (ForeignQuestion) question;
		return Items.of(question, id(), new Bodies.Foreign(Items.text(foreign.getFormat()), Items.text(foreign.getKind()),
				Items.text(foreign.getSource())), List.of(), Map.of());
	}

	@Override
	public Judged judge(Item item, Response response) {
		return Judged.NOTHING;
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		return response.isEmpty() ? Optional.empty() : Optional.of(Messages.ForeignType_notAsked.text());
	}

	@Override
	public Optional<Response> right(Item item) {
		return Optional.empty();
	}

	@Override
	public Result<Response> read(Item item, String words) {
		return Result.refused(Messages.ForeignType_notAsked.text());
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, TypeData key) {
		return Optional.of(Messages.ForeignType_notAsked.text());
	}

	@Override
	public Result<TypeData> key(Item item, List<String> words) {
		return Result.refused(Messages.ForeignType_notAsked.text());
	}

	@Override
	public Bilingual told(Item item) {
		return Messages.ForeignType_notAsked.text();
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		return List.of();
	}

	@Override
	public List<AnswerClass> classes(Item item) {
		return Classes.with(List.of());
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		return Set.of(response.isEmpty() ? AnswerClass.NONE : AnswerClass.OTHER);
	}
}
