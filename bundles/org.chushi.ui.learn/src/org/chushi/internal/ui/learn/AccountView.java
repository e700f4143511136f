package org.chushi.internal.ui.learn;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Accounts;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Avatar;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Who one is here, and another password. */
final class AccountView extends LivePage<Person> {

	private final Accounts accounts;

	AccountView(Composite parent, PageContext ctx, Callable<Result<Person>> read, Accounts accounts) {
		super(parent, ctx, Messages.AccountView_doing, Messages.AccountView_help, read);
		this.accounts = accounts;
	}

	@Override
	protected void fill(Composite content, Person person) {
		Parts.title(content, look(), look().t(Messages.AccountPage_title), look().t(Messages.AccountView_words));
		Card who = new Card(content, look());
		Composite row = Parts.pictured(who, look());
		new Avatar(row, look(), 64, person.displayName());
		Composite words = look().column(row, 2);
		new Heading(words, look(), Type.HEADING, person.displayName());
		new Paragraph(words, look(), Type.BODY, look().t(Messages.AccountView_name, person.name()), look().theme().mutedInk());
		new Paragraph(words, look(), Type.BODY, look().t(Messages.AccountView_roles, person.roles().stream().sorted()
				.map(Role::title).map(look()::t).collect(Collectors.joining(look().t(Messages.List_separator)))),
				look().theme().mutedInk());
		password(Parts.card(content, look(), look().t(Messages.AccountView_password)));
	}

	private void password(Card card) {
		Composite form = look().column(card, 16);
		form.setLayoutData(Cell.wide(look().px(480)));
		Field old = first(new Field(form, look(), Field.Kind.PASSWORD, look().t(Messages.AccountView_old)));
		Field fresh = new Field(form, look(), Field.Kind.PASSWORD,
				look().t(Messages.AccountView_fresh, Accounts.PASSWORD_LENGTH));
		Field again = new Field(form, look(), Field.Kind.PASSWORD, look().t(Messages.AccountView_again));
		Paragraph.muted(form, look(), look().t(Messages.AccountView_hint));
		PrimaryButton change = new PrimaryButton(form, look(), look().t(Messages.AccountView_change),
				() -> change(old, fresh, again));
		change.setLayoutData(Cell.aligned(SWT.LEFT));
		old.onEnter(fresh::setFocus);
		fresh.onEnter(again::setFocus);
		again.onEnter(change::press);
	}

	private void change(Field old, Field fresh, Field again) {
		char[] before = old.secret();
		char[] after = fresh.secret();
		char[] repeated = again.secret();
		boolean third = wrong(again, PasswordCheck.again(after, repeated));
		boolean second = wrong(fresh, PasswordCheck.fresh(before, after));
		boolean first = wrong(old, PasswordCheck.old(before));
		Arrays.fill(repeated, '\0');
		if (first || second || third) {
			Arrays.fill(before, '\0');
			Arrays.fill(after, '\0');
			return;
		}
		Session session = ctx().session(Session.class);
		ctx().use(Messages.AccountView_changing.text(), () -> accounts.changePassword(session, before, after), done -> {
			old.text("");
			fresh.text("");
			again.text("");
			ctx().toast(Status.GOOD, Messages.AccountView_changed.text());
		});
	}

	/** Shows what is wrong and brings the keyboard there. */
	private boolean wrong(Field field, Optional<Bilingual> words) {
		field.error(words.map(look()::t).orElse(""));
		if (words.isPresent()) {
			field.setFocus();
		}
		return words.isPresent();
	}
}
