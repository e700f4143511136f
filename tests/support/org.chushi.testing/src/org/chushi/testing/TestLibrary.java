package org.chushi.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.content.PackFiles;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.Lesson;
import org.chushi.model.Question;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Libraries of what a test puts on the shelf; another one after each change. */
public final class TestLibrary implements Packs {

	private static final InstalledPack PACK = new InstalledPack(new UUID(0, 7).toString(), "TEST", Bilingual.same("Test"), "1.2.0",
			"test", List.of(), false);

	private final List<EObject> roots = new ArrayList<>();
	private Library now;

	public TestLibrary(EObject... roots) {
		this.roots.addAll(List.of(roots));
		reload();
	}

	/** One library for good. */
	public static Library of(EObject... roots) {
		return new Shelved(List.of(roots));
	}

	public void add(EObject root) {
		roots.add(root);
		reload();
	}

	public void remove(EObject root) {
		roots.remove(root);
		reload();
	}

	/** Takes a question away. @return puts it back */
	public Runnable withdraw(Question question) {
		Bank bank = (Bank) question.eContainer();
		EcoreUtil.remove(question);
		reload();
		return () -> {
			bank.getQuestions().add(question);
			reload();
		};
	}

	@Override
	public Library library() {
		return now;
	}

	@Override
	public Library reload() {
		now = new Shelved(List.copyOf(roots));
		return now;
	}

	@Override
	public InstalledPack check(PackFiles files) {
		return PACK;
	}

	@Override
	public AutoCloseable listen(Consumer<Library> listener) {
		return () -> {
		};
	}

	/** Its elements are found at once, as those of a real one are, until something changes in them. */
	private static final class Shelved implements Library {

		private final List<EObject> roots;
		private final List<EObject> all = new ArrayList<>();
		private final Map<String, List<Element>> named = new HashMap<>();

		Shelved(List<EObject> roots) {
			this.roots = roots;
			Adapter change = new EContentAdapter() {
				@Override
				public void notifyChanged(Notification notification) {
					super.notifyChanged(notification);
					forget();
				}
			};
			roots.forEach(root -> root.eAdapters().add(change));
		}

		private synchronized void forget() {
			all.clear();
			named.clear();
		}

		private synchronized void look() {
			if (all.isEmpty()) {
				for (EObject root : roots) {
					all.add(root);
					root.eAllContents().forEachRemaining(all::add);
				}
				all.stream().filter(Element.class::isInstance).map(Element.class::cast)
						.forEach(e -> Stream.of(e.getId(), e.getCode()).filter(Objects::nonNull).distinct()
								.forEach(name -> named.computeIfAbsent(name, n -> new ArrayList<>()).add(e)));
			}
		}

		@Override
		public List<InstalledPack> packs() {
			return List.of(PACK);
		}

		@Override
		public synchronized <T extends Element> Optional<T> find(Class<T> type, String idOrCode) {
			look();
			return named.getOrDefault(idOrCode, List.of()).stream().filter(type::isInstance).map(type::cast).findFirst();
		}

		@Override
		public synchronized <T extends Element> List<T> all(Class<T> type) {
			look();
			return new ArrayList<>(all.stream().filter(type::isInstance).map(type::cast).toList());
		}

		@Override
		public InstalledPack packOf(Element element) {
			return PACK;
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
}
