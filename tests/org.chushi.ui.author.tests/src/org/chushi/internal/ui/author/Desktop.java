package org.chushi.internal.ui.author;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Question;
import org.chushi.people.Session;
import org.chushi.ui.Field;
import org.chushi.ui.Page;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Theme;
import org.chushi.ui.author.Link;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.QuestionEditor;
import org.chushi.ui.testing.Stage;
import org.chushi.ui.testing.Widgets;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** The window of a trainer. */
final class Desktop extends Stage {

	final EditingDomain domain = House.domain();
	private final Optional<Session> session;

	Desktop() {
		this(Optional.empty(), false, Language.EN, 100);
	}

	Desktop(Session session) {
		this(Optional.of(session), false, Language.EN, 100);
	}

	Desktop(Optional<Session> session, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		this.session = session;
	}

	/** A form of its own in a fresh window; it follows the commands. */
	Form form(Question question) {
		QuestionEditor editor = House.editors().of(question.eClass());
		ScrolledPage page = new ScrolledPage(fresh(), look());
		Desk desk = new Desk(look(), new Deeds(domain), new Fresh(House.ids()), Naming.of(editor.parts()),
				target -> List.of(new Link("l-1", new Bilingual("退货", "Returns")), new Link("l-2", new Bilingual("物流", "Delivery"))),
				id -> Optional.empty(), page::reflow);
		Form form = new Form(question);
		List<Part> parts = new ArrayList<>(CommonParts.before());
		parts.addAll(editor.parts());
		parts.addAll(CommonParts.behind());
		parts.addAll(CommonParts.about());
		form.build(page.content(), desk, parts);
		domain.getCommandStack().addCommandStackListener(e -> {
			form.refresh();
			page.reflow();
		});
		open();
		return form;
	}

	/** Opens a page in a fresh window. */
	Page page(String argument, Optional<Object> kept, Function<Shell, Page> page) {
		with(argument, kept);
		Page opened = page.apply(fresh());
		open();
		return opened;
	}

	/** The bank that is open in the studio. */
	static Workbench bench(AuthorView view) {
		return ((BankEditor.Opened) view.studio().orElseThrow().part().orElseThrow()).bench();
	}

	/** The field with this label, seen or not. */
	Field field(String label) {
		return field(shell(), label);
	}

	static Field field(Composite area, String label) {
		return Widgets.all(area).filter(Field.class::isInstance).map(Field.class::cast).filter(f -> Widgets.words(f).startsWith(label))
				.findFirst().orElseThrow(() -> new AssertionError("no field “" + label + "” in " + Widgets.words(area)));
	}

	/** Types and goes on. */
	void type(Form form, String label, String words) {
		field(label).text(words);
		form.flush();
	}

	@Override
	public UUID person() {
		return session.map(Session::person).orElseThrow();
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(session.orElseThrow());
	}

	@Override
	public Set<String> roles() {
		return Set.of("trainer");
	}
}
