package org.chushi.internal.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.chushi.authoring.SavedWork;
import org.chushi.content.PackContent;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Ids;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.scripts.ScriptEvents.TrialChatSigned;
import org.chushi.internal.scripts.TrialChatProjection.Trial;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.model.Pack;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.publishing.PublishGate;
import org.chushi.publishing.Writers;
import org.chushi.scripts.ScriptUseCases;
import org.chushi.scripts.TrialChat;
import org.chushi.scripts.TrialChat.Transcript;
import org.chushi.scripts.TrialChats;
import org.chushi.scripts.TrialSubject;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps what came of trying scripts from the side of the customer, and what the policy still asks for before a pack goes out. */
@Component(service = { TrialChats.class, PublishGate.class })
public final class TrialDesk implements TrialChats, PublishGate {

	private static final int MOST_MISSING = 20;

	private final Journal journal;
	private final ScriptBooks books;
	private final Packs packs;
	private final Shelves shelves;
	private final Terms terms;
	private final SavedWork saved;
	private final Writers writers;
	private final Directory directory;
	private final Access access;
	private final Ids ids;

	@Activate
	public TrialDesk(@Reference Journal journal, @Reference Packs packs, @Reference Enrolments enrolments, @Reference Policies policies,
			@Reference SavedWork saved, @Reference Writers writers, @Reference Directory directory, @Reference Access access, @Reference Ids ids) {
		this.journal = journal;
		this.books = ScriptBooks.of(journal);
		this.packs = packs;
		this.shelves = new Shelves(packs);
		this.terms = new Terms(packs, enrolments, policies);
		this.saved = saved;
		this.writers = writers;
		this.directory = directory;
		this.access = access;
		this.ids = ids;
	}

	@Override
	public Result<TrialSubject> subject(Session session, String idOrCode) {
		return tried(session, () -> written(idOrCode)
				.or(() -> shelves.now().find(idOrCode).map(e -> subject(e.template(), author(e), e.pack().version())))
				.map(Result::done).orElseGet(() -> Result.refused(Messages.Scripts_none.text(idOrCode))));
	}

	/** One that is saved in a pack with errors is tried as it is saved: it is tried before it is published. */
	private Optional<TrialSubject> written(String idOrCode) {
		return saved.find(idOrCode).filter(p -> p.element() instanceof ScriptTemplate)
				.map(p -> subject((ScriptTemplate) p.element(), said(p.pack().getAuthor()), said(p.pack().getVersion())));
	}

	@Override
	public Result<TrialSubject> subject(Session session, ScriptTemplate template, String author, String packVersion) {
		return tried(session, () -> Result.done(subject(template, author, packVersion)));
	}

	/** The words exactly, and how they are sent. */
	private record Words(String id, Bilingual title, Bilingual body, String stage, String channel, List<String> slots) {
	}

	private TrialSubject subject(ScriptTemplate template, String author, String packVersion) {
		List<Field> fields = shelves.now().fields(template);
		Bilingual body = new Bilingual(said(template.getBody() == null ? null : template.getBody().getZh()),
				said(template.getBody() == null ? null : template.getBody().getEn()));
		Bilingual title = Texts.of(template.getTitle());
		Words words = new Words(said(template.getId()), title, body, template.getStage().getLiteral(), template.getChannel().getLiteral(),
				template.getSlots().stream().map(s -> said(s.getPlaceholder()) + (s.isOptional() ? "?" : "")).toList());
		return new TrialSubject(words.id(), said(template.getCode()), title, body,
				new Bilingual(Filling.preview(body.zh(), fields, Language.ZH), Filling.preview(body.en(), fields, Language.EN)), said(author),
				said(packVersion), Hash.of(words));
	}

	private static String said(String text) {
		return text == null ? "" : text;
	}

	private String author(Entry entry) {
		return packs.library().find(Pack.class, entry.pack().id()).map(Pack::getAuthor).orElse("");
	}

	@Override
	public Result<TrialSubject> begin(Session session, TrialSubject subject) {
		return tried(session, () -> wrote(session.person(), subject) ? Result.refused(Messages.Trials_author.text())
				: subject.body().blank() ? Result.refused(Messages.Trials_empty.text()) : Result.done(subject));
	}

	@Override
	public Result<TrialChat> sign(Session session, TrialSubject subject, Transcript transcript) {
		return begin(session, subject).then(s -> Transcripts.sound(session, s, transcript)).then(sound -> {
			UUID id = ids.next();
			record Signed(TrialSubject subject, Transcript transcript) {
			}
			return journal.append(Append.of(session.actor(), ScriptEvents.TRIED.on(ScriptEvents.trials(subject.id()),
					new TrialChatSigned(id, subject, sound, session.person(), Hash.of(new Signed(subject, sound))))))
					.map(done -> books.trialsOf(subject.id()).stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow()
							.seen(subject.hash()));
		});
	}

	@Override
	public Result<List<TrialChat>> of(Session session, TrialSubject subject) {
		return tried(session, () -> Result.done(books.trialsOf(subject.id()).stream().map(t -> t.seen(subject.hash())).toList()));
	}

	@Override
	public List<Missing> missing(ScriptTemplate template, String author) {
		return missing(subject(template, author, ""));
	}

	@Override
	public List<Missing> missing(TrialSubject subject) {
		if (!terms.trialChat()) {
			return List.of();
		}
		List<Trial> all = books.trialsOf(subject.id());
		Optional<TrialChat> last = all.stream().map(t -> t.seen(subject.hash())).filter(TrialChat::current)
				.filter(t -> !wrote(t.by(), subject)).findFirst();
		if (last.filter(TrialChat::counts).isPresent()) {
			return List.of();
		}
		Bilingual have = last.map(t -> Messages.Trials_notFit.text(directory.nameOf(t.by()), t.transcript().why()))
				.orElseGet(() -> (all.isEmpty() ? Messages.Trials_never
						: all.getFirst().seen(subject.hash()).current() ? Messages.Trials_own : Messages.Trials_changed).text());
		return List.of(new Missing(Messages.Trials_trial.text(subject.title()), have, Messages.Trials_trialWant.text(),
				(last.isPresent() ? Messages.Trials_fitNext : Messages.Trials_trialNext).text()));
	}

	@Override
	public Optional<Need> answers() {
		return Optional.of(Need.TRIAL);
	}

	@Override
	public List<Missing> missing(Session session, PackContent pack) {
		String author = said(pack.pack().getAuthor());
		if (!terms.trialChat()) {
			return List.of();
		}
		return shortened(pack.roots().stream().filter(ScriptBook.class::isInstance).map(ScriptBook.class::cast)
				.flatMap(book -> book.getScripts().stream()).flatMap(s -> missing(s, author).stream()).toList());
	}

	/** A book may have thousands that nobody tried: nobody reads all of them. */
	private static List<Missing> shortened(List<Missing> missing) {
		if (missing.size() <= MOST_MISSING) {
			return missing;
		}
		List<Missing> some = new ArrayList<>(missing.subList(0, MOST_MISSING));
		some.add(new Missing(Messages.Trials_more.text(missing.size() - MOST_MISSING), Messages.Trials_never.text(), Messages.Trials_trialWant.text(),
				Messages.Trials_trialNext.text()));
		return some;
	}

	/** Named as an author by the pack, or known to have written or changed these words. */
	private boolean wrote(UUID person, TrialSubject subject) {
		return isAuthor(person, subject.author()) || writers.writersOf(subject.id()).contains(person);
	}

	private boolean isAuthor(UUID person, String author) {
		Authors authors = new Authors(author);
		return authors.has(person) || directory.find(person).filter(authors::has).isPresent();
	}

	private <T> Result<T> tried(Session session, Supplier<Result<T>> work) {
		return access.<T>refusal(session, ScriptUseCases.TRY).<Result<T>>map(r -> r).orElseGet(work);
	}
}
