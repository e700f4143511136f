package org.chushi.internal.scripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.publishing.PublishGate;
import org.chushi.publishing.Writers;
import org.chushi.scripts.ScriptMessages;
import org.chushi.scripts.ScriptUseCases;
import org.chushi.scripts.TrialChat;
import org.chushi.scripts.TrialChat.Message;
import org.chushi.scripts.TrialChat.Side;
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

	private final Journal journal;
	private final ScriptBooks books;
	private final Packs packs;
	private final Shelves shelves;
	private final Terms terms;
	private final Writers writers;
	private final Directory directory;
	private final Access access;
	private final Ids ids;

	@Activate
	public TrialDesk(@Reference Journal journal, @Reference Packs packs, @Reference Enrolments enrolments, @Reference Policies policies,
			@Reference Writers writers, @Reference Directory directory, @Reference Access access, @Reference Ids ids) {
		this.journal = journal;
		this.books = ScriptBooks.of(journal);
		this.packs = packs;
		this.shelves = new Shelves(packs);
		this.terms = new Terms(packs, enrolments, policies);
		this.writers = writers;
		this.directory = directory;
		this.access = access;
		this.ids = ids;
	}

	@Override
	public Result<TrialSubject> subject(Session session, String idOrCode) {
		return tried(session, () -> shelves.now().find(idOrCode).map(e -> subject(e.template(), author(e), e.pack().version()))
				.map(Result::done).orElseGet(() -> Result.refused(Messages.Scripts_none.text(idOrCode))));
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
		return begin(session, subject).then(s -> sound(session, s, transcript)).then(sound -> {
			UUID id = ids.next();
			record Signed(TrialSubject subject, Transcript transcript) {
			}
			return journal.append(Append.of(session.actor(), ScriptEvents.TRIED.on(ScriptEvents.trials(subject.id()),
					new TrialChatSigned(id, subject, sound, session.person(), Hash.of(new Signed(subject, sound))))))
					.map(done -> books.trialsOf(subject.id()).stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow()
							.seen(subject.hash()));
		});
	}

	private Result<Transcript> sound(Session session, TrialSubject subject, Transcript transcript) {
		List<Message> messages = transcript.messages().stream().map(m -> new Message(m.side(), m.text().strip(), m.script()))
				.filter(m -> !m.text().isEmpty()).toList();
		if (messages.stream().anyMatch(m -> m.script() && !said(subject, m))) {
			return Result.refused(Messages.Trials_otherWords.text());
		}
		String why = transcript.why().strip();
		List<Missing> missing = new ArrayList<>();
		if (messages.stream().noneMatch(m -> m.side() == Side.CUSTOMER)) {
			missing.add(missing(Messages.Trials_customer, Messages.Trials_customerNext));
		}
		if (messages.stream().noneMatch(Message::script)) {
			missing.add(missing(Messages.Trials_script, Messages.Trials_scriptNext));
		}
		if (why.isEmpty()) {
			missing.add(missing(Messages.Trials_why, Messages.Trials_whyNext));
		}
		boolean tooMuch = messages.size() > MOST_MESSAGES || why.length() > LONGEST_WHY
				|| messages.stream().anyMatch(m -> m.text().length() > LONGEST_MESSAGE);
		if (tooMuch) {
			return Result.refused(Messages.Trials_tooMuch.text(Integer.toString(MOST_MESSAGES), Integer.toString(LONGEST_MESSAGE),
					Integer.toString(LONGEST_WHY)));
		}
		String shop = transcript.shop().equals(session.actor()) ? "" : transcript.shop();
		return missing.isEmpty() ? Result.done(new Transcript(messages, transcript.verdict(), why, shop))
				: Result.refused(Messages.Trials_refused.text(), missing);
	}

	/** Whether the shop says it in these words: a trial of others, before somebody changed them, is none of these. */
	private static boolean said(TrialSubject subject, Message message) {
		return message.side() == Side.SHOP && Stream.of(subject.preview().zh(), subject.preview().en())
				.anyMatch(words -> ScriptMessages.of(words).contains(message.text()));
	}

	private static Missing missing(Messages what, Messages next) {
		return new Missing(what.text(), Messages.Trials_nothing.text(), Messages.Trials_want.text(), next.text());
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
		return pack.roots().stream().filter(ScriptBook.class::isInstance).map(ScriptBook.class::cast)
				.flatMap(book -> book.getScripts().stream()).flatMap(s -> missing(s, author).stream()).toList();
	}

	/** Named as an author by the pack, or known to have written or changed these words. */
	private boolean wrote(UUID person, TrialSubject subject) {
		return isAuthor(person, subject.author()) || writers.writersOf(subject.id()).contains(person);
	}

	/** Whether somebody is one of those a pack names as its authors, by sign-in name, display name or id. */
	private boolean isAuthor(UUID person, String author) {
		List<String> authors = Arrays.stream(author.split("[,，;；、/&]")).map(TrialDesk::plain).filter(a -> !a.isEmpty()).toList();
		Optional<Person> found = directory.find(person);
		return authors.contains(person.toString()) || found
				.filter(p -> authors.contains(plain(p.name())) || authors.contains(plain(p.displayName()))).isPresent();
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	private <T> Result<T> tried(Session session, Supplier<Result<T>> work) {
		return access.<T>refusal(session, ScriptUseCases.TRY).<Result<T>>map(r -> r).orElseGet(work);
	}
}
