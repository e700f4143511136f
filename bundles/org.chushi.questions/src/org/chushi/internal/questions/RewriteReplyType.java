package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.RewriteReply;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/**
 * A reply to be written better. What the program can see earns its share, check by check; the rest is given by people. A
 * reply that is handed in as it was earns nothing.
 */
@Component(service = QuestionType.class)
public final class RewriteReplyType extends WrittenType {

	private static final int ALL = 100;

	@Override
	public String id() {
		return "rewrite-reply";
	}

	@Override
	public Bilingual title() {
		return Messages.RewriteReplyType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.REWRITE_REPLY;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		RewriteReply rewrite = (RewriteReply) question;
		List<Diagnostic> found = new ArrayList<>(checkWritten(question, place));
		if (!rewrite.getChat().isEmpty()) {
			found.addAll(Items.checkChat(question, rewrite.getChat(), place));
		}
		if (Texts.of(rewrite.getReply()).blank()) {
			found.add(Diagnostic.error(place, Messages.RewriteReplyType_noReply.text(Items.name(question)),
					Messages.RewriteReplyType_noReplyRemedy.text()));
		}
		checks(rewrite).stream().filter(c -> !RewriteChecks.sound(c))
				.forEach(c -> found.add(Diagnostic.error(place, Messages.RewriteReplyType_badCheck.text(Items.name(question), c.value()),
						Messages.RewriteReplyType_badCheckRemedy.text())));
		int percent = rewrite.getChecksPercent();
		if (percent < 0 || percent > ALL || percent > 0 && rewrite.getChecks().isEmpty()) {
			found.add(Diagnostic.error(place, Messages.RewriteReplyType_percent.text(Items.name(question), percent),
					Messages.RewriteReplyType_percentRemedy.text()));
		}
		return found;
	}

	private static List<Keys.Check> checks(RewriteReply rewrite) {
		return rewrite.getChecks().stream()
				.map(c -> new Keys.Check(c.getKind(), Items.text(c.getValue()), Texts.of(c.getSays()))).toList();
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		RewriteReply rewrite = (RewriteReply) question;
		return Items.of(question, id(),
				new Bodies.Rewriting(Items.chat(rewrite.getChat()), Texts.of(rewrite.getReply()),
						checks(rewrite).stream().map(Keys.Check::says).toList(), rewrite.getFewest(), rewrite.getMost()),
				List.of(), new Keys.Rewriting(rubric(rewrite), Texts.of(rewrite.getSample()), checks(rewrite),
						rewrite.getChecksPercent()));
	}

	private static Bodies.Rewriting body(Item item) {
		return item.body().as(Bodies.Rewriting.class);
	}

	private static Keys.Rewriting marking(Item item) {
		return item.marking().as(Keys.Rewriting.class);
	}

	@Override
	int most(Item item) {
		return body(item).most();
	}

	private static boolean unchanged(Item item, Response response) {
		Comparison same = new Comparison(new Keys.Telling(false, false, true, false));
		String text = same.form(response.text());
		return text.equals(same.form(body(item).reply().zh())) || text.equals(same.form(body(item).reply().en()));
	}

	@Override
	public Judged judge(Item item, Response response) {
		if (response.isEmpty() || wrong(item, response).isPresent() || unchanged(item, response)) {
			return Judged.NOTHING;
		}
		Keys.Rewriting marking = marking(item);
		long met = marking.checks().stream().filter(c -> RewriteChecks.met(c, response.text())).count();
		Fraction checked = marking.checks().isEmpty() ? Fraction.ZERO
				: Fraction.of(met, marking.checks().size()).times(marking.checksPercent()).dividedBy(ALL);
		return new Judged(checked, Fraction.of(ALL - (long) marking.checksPercent(), ALL));
	}

	@Override
	public boolean byPeople(Item item) {
		return marking(item).checksPercent() < ALL;
	}

	/** The sample, when the checks alone decide and it meets them. */
	@Override
	public Optional<Response> right(Item item) {
		Bilingual sample = marking(item).sample();
		return sample == null ? Optional.empty() : java.util.stream.Stream.of(sample.zh(), sample.en()).map(Response::text)
				.filter(r -> judge(item, r).equals(Judged.FULL)).findFirst();
	}

	@Override
	public Bilingual told(Item item) {
		Bilingual sample = marking(item).sample();
		return sample == null || sample.blank() ? Messages.WrittenType_byPeople.text() : sample;
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		if (response.isEmpty()) {
			return List.of();
		}
		return marking(item).checks().stream().map(c -> (RewriteChecks.met(c, response.text())
				? Messages.RewriteReplyType_met
				: Messages.RewriteReplyType_unmet).text(c.says())).toList();
	}

	/** The checks that are met. */
	@Override
	public List<AnswerClass> classes(Item item) {
		return Classes.with(marking(item).checks().stream()
				.map(c -> new AnswerClass(RewriteChecks.id(c), c.says(), true)).toList());
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		Set<String> met = new LinkedHashSet<>();
		marking(item).checks().stream().filter(c -> RewriteChecks.met(c, response.text()))
				.forEach(c -> met.add(RewriteChecks.id(c)));
		return Classes.orOther(met);
	}
}
