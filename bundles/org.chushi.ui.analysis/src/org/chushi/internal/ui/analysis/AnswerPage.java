package org.chushi.internal.ui.analysis;

import java.util.Optional;
import java.util.UUID;

import org.chushi.analysis.ConsistencySheet;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.core.Bilingual;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.ui.Card;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.RolePage;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One case after the other, each answered once; no mark and no key. */
@Component(service = PageContribution.class)
public final class AnswerPage extends RolePage {

	static final String ID = "consistency.answer";

	private final ConsistencyTests tests;
	private final AnswerPanels panels;

	@Activate
	public AnswerPage(@Reference ConsistencyTests tests, @Reference AnswerPanels panels) {
		super(ID, 0, Messages.RoundsPage_title, "chat", "newcomer", "mentor");
		this.tests = tests;
		this.panels = panels;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx, Place.id(ctx.argument()));
	}

	/** What was being answered when the page had to be built again. */
	private record Kept(String question, Response response) {
	}

	private final class View implements Page {

		private final PageContext ctx;
		private final Look look;
		private final UUID round;
		private final Session session;
		private final ScrolledPage page;
		private final OneAtATime saving = new OneAtATime();
		private Optional<ExamQuestion> asked = Optional.empty();
		private Optional<Answering> answering = Optional.empty();
		private Response response = Response.NONE;

		View(Composite parent, PageContext ctx, UUID round) {
			this.ctx = ctx;
			this.look = ctx.look();
			this.round = round;
			session = ctx.session(Session.class);
			page = new ScrolledPage(parent, look);
			Keyboard.on(page, look, this::key);
			Keyboard.onDo(page, look, this::give);
			ctx.use(Messages.AnswerPage_loading.text(), () -> tests.sheet(session, round), this::show);
		}

		private Optional<Runnable> key(Event e) {
			char key = e.character;
			return answering.isPresent() && Character.isLetterOrDigit(key) && (e.stateMask == 0)
					? Optional.of(() -> answering.ifPresent(a -> a.key(key))) : Optional.empty();
		}

		private void show(ConsistencySheet sheet) {
			Composite content = page.content();
			Keyboard.release(content);
			for (Control old : content.getChildren()) {
				old.dispose();
			}
			answering = Optional.empty();
			asked = sheet.question();
			Composite head = look.column(content, 6);
			new Heading(head, look, Type.TITLE, sheet.round().name());
			Paragraph.muted(head, look, look.t(Messages.AnswerPage_why));
			if (asked.isPresent()) {
				Paragraph.muted(head, look, look.t(Messages.AnswerPage_place, sheet.round().answered() + 1, sheet.round().cases()));
			}
			new ProgressBar(head, look, look.t(Messages.MyRoundsPage_answered), sheet.round().answered(), sheet.round().cases());
			asked.ifPresentOrElse(q -> ask(content, q), () -> done(content));
			page.reflow();
			page.position(0);
			focus();
		}

		private void ask(Composite content, ExamQuestion question) {
			response = ctx.memento().filter(Kept.class::isInstance).map(Kept.class::cast)
					.filter(k -> k.question().equals(question.question())).map(Kept::response).orElse(Response.NONE);
			Card card = new Card(content, look);
			new Heading(card, look, Type.SUBHEADING, look.t(question.stem()));
			AnswerPanel panel = panels.of(question);
			Paragraph.muted(card, look, look.t(panel.hint()));
			answering = Optional.of(panel.open(card, new Asking(look, question, response, r -> response = r)));
			Paragraph.muted(card, look, look.t(Messages.AnswerPage_once));
			Composite row = look.row(card, 8);
			new PrimaryButton(row, look, look.t(Messages.AnswerPage_give), this::give)
					.hint(look.t(Messages.AnswerPage_give), Keyboard.DO);
		}

		private void done(Composite content) {
			new EmptyState(new Card(content, look), look, "check", look.t(Messages.AnswerPage_done),
					look.t(Messages.AnswerPage_doneNext)).action(look.t(Messages.AnswerPage_back),
							() -> ctx.navigate(MyRoundsPage.ID, ""));
		}

		/** Without an answer nothing happens but a word. */
		private void give() {
			answering.ifPresent(Answering::flush);
			if (saving.busy() || asked.isEmpty()) {
				return;
			}
			if (response.isEmpty()) {
				ctx.toast(Status.INFO, Messages.AnswerPage_choose.text());
				return;
			}
			String question = asked.get().question();
			Response given = response;
			saving.use(ctx, Messages.AnswerPage_saving.text(), () -> tests.answer(session, round, question, given), sheet -> {
				ctx.toast(Status.GOOD, Messages.AnswerPage_saved.text());
				show(sheet);
			});
		}

		@Override
		public void focus() {
			answering.ifPresentOrElse(Answering::focus, page::setFocus);
		}

		@Override
		public Bilingual help() {
			return Messages.AnswerPage_help.text();
		}

		@Override
		public Optional<Object> memento() {
			answering.ifPresent(Answering::flush);
			return asked.map(q -> new Kept(q.question(), response));
		}
	}
}
