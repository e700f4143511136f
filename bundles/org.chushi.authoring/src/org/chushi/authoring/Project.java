package org.chushi.authoring;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Document;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.chushi.model.Picture;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;

/**
 * One pack being written, open in memory. All changes go through commands of {@link #editing}, so that each can be undone.
 * Used from one thread; what takes long is a {@link Work}.
 */
public interface Project {

	String code();

	/** One resource for each file; its URI is the path in the pack. Commands run on its stack. */
	AdapterFactoryEditingDomain editing();

	Pack pack();

	/** The roots of all models, pack.xmi first, then by path; pages and pictures are asked for by themselves. */
	List<EObject> roots();

	/** All Markdown pages, by path. */
	List<Document> pages();

	/** All pictures, by path. */
	List<Picture> pictures();

	/** The page at a path, for example {@code lessons/greeting.zh.md}. */
	Optional<Document> document(String path);

	/** The picture at a path. */
	Optional<Picture> picture(String path);

	default List<Bank> banks() {
		return roots().stream().filter(Bank.class::isInstance).map(Bank.class::cast).toList();
	}

	/** Path in the pack of the file an object is in; empty when it is in none. */
	String path(EObject object);

	/** Something of the project, or else of an installed pack, by id or code. */
	Optional<Element> find(String idOrCode);

	/** All files of a kind by their roots, for example all papers: first those of the project, then those of installed packs. */
	<T extends Element> List<T> all(Class<T> kind);

	/** Whether there is something that is not saved. */
	boolean dirty();

	/** Whether something is saved that colleagues do not have, because of errors. */
	boolean draft();

	/** Told after each command, undo, redo and save, on the thread of the project. Close to stop. */
	AutoCloseable listen(Runnable changed);

	/**
	 * What the checks find now, errors first: the same checks as for an installed pack. Only what changed since the last
	 * call is checked again: a question costs as much in a large bank as in a small one.
	 */
	List<Problem> problems();

	/** Those about an object or what is in it. */
	List<Problem> problems(EObject object);

	/**
	 * Looks at what changed, what changed last first, and begins nothing more after so long: a pack with many thousand scripts is
	 * looked at bit by bit, so that whoever writes in it does not wait.
	 *
	 * @return whether all was looked at: {@link #known} and {@link #problems} say the same then
	 */
	boolean look(Duration most);

	/** What is known of what was looked at, errors first. */
	List<Problem> known();

	/** What is known of an object and of what is in it; its own part is looked at now. */
	List<Problem> known(EObject object);

	/**
	 * Adds a new question that passes the checks but for what its author has to write.
	 *
	 * @param type  a class of the model that is a question
	 * @param index in the bank; below 0 for the end
	 */
	Result<Question> addQuestion(Bank bank, int index, EClass type);

	/** Adds something in a file of its own: a bank, a course, a paper … Ids that are missing are given. */
	Result<Titled> addFile(Titled root);

	/**
	 * Adds something new in a file of its own, with all it needs but words.
	 *
	 * @param type  a class whose objects are files: a course, a paper, a book of scripts …
	 * @param title one language does for both
	 */
	Result<Titled> addFile(EClass type, Bilingual title);

	/**
	 * Adds something new to what is there, with all it needs but words; a lesson with empty pages.
	 *
	 * @param index among the children of that kind; below 0 for the end
	 */
	Result<EObject> add(EObject into, EClass type, int index);

	/** Gives a new object, which is in nothing yet, an id and the numbers and texts it begins with. @return the same object */
	<T extends EObject> T begun(T fresh);

	/** Adds a page. @param path in the pack, ends with {@code .md}; refused when something is there */
	Result<Document> addDocument(String path, String text);

	/**
	 * Adds a picture. The same picture at that path is taken as it is; another one there leads to the next free name.
	 *
	 * @param path in the pack, ends as pictures do: png, jpg, gif, svg, webp, bmp
	 */
	Result<Picture> addPicture(String path, byte[] content);

	/** Whatever commands are executed meanwhile become one step to be undone; who listens is told when all are done. */
	void together(Runnable deeds);

	/** A copy beside what it is a copy of, with ids and a code of its own. */
	Result<EObject> duplicate(EObject object);

	/**
	 * Puts copies of objects, of this or of another project, into an object; what is a file by itself into the pack. Copies
	 * get ids of their own and references among them follow, pages and pictures come with their lessons; other references
	 * stay where they lead somewhere here, and are told by the notes where not. What was cut stays who it is, the first time.
	 *
	 * @param index among the children of that kind; below 0 for the end
	 */
	Result<List<EObject>> paste(EObject into, int index, Clip clip);

	/** The same with what these objects are now. */
	default Result<List<EObject>> paste(EObject into, int index, Collection<? extends EObject> copied) {
		return paste(into, index, Clip.of(copied));
	}

	/**
	 * Moves objects of this project into another object of it, or to another place in the same one. They stay who they are.
	 *
	 * @param index among the children of that kind as they are before; below 0 for the end
	 * @return how many
	 */
	Result<Integer> move(Collection<? extends EObject> objects, EObject into, int index);

	/** Who, outside of these objects, refers to them or something in them: in the project, and in the installed packs. */
	List<Referrer> referrers(Collection<? extends EObject> objects);

	/**
	 * Takes objects, or whole files by their roots, out of the project; lessons with their pages.
	 *
	 * @param anyway also when somebody refers to them; the references stay and are told as problems
	 * @return refused with who refers to them
	 */
	Result<Integer> delete(Collection<? extends EObject> objects, boolean anyway);

	/** In the order of files. @param words all of them are in it; capitals, widths and marks do not matter */
	List<Hit> search(String words, int limit);

	/**
	 * Questions that ask the same, the likest first.
	 *
	 * @param percent lowest likeness, 50 to 100
	 */
	Work<List<Duplicate>> duplicates(int percent);

	/**
	 * Saves what was changed up to now. Sound, it is the next version of the pack, and the library is read again; with
	 * errors it is kept as a draft and colleagues go on with the version before. Refused with the files that somebody else
	 * changed meanwhile, or when the disk refuses; nothing is written then, and nothing lost. Afterwards
	 * {@link #saved} is to be told.
	 */
	Work<Result<ProjectSaved>> saving();

	/** Tells the project what came of {@link #saving}: the result itself. What it knows already does nothing. */
	void saved(Result<ProjectSaved> result);

	/** Saves here and now. */
	default Result<ProjectSaved> save() {
		Result<ProjectSaved> result = saving().run(Progress.SILENT);
		saved(result);
		return result;
	}

	/** Files that somebody else changed on the disk since they were read. */
	Work<Result<List<String>>> changedOutside();

	/** Takes a file as it is on the disk now, in place of what is written here; can be undone. @return its path */
	Result<String> takeTheirs(String path);

	/**
	 * Goes on with what is written here: the next save replaces what the others wrote. Where nothing was written here theirs
	 * is taken.
	 *
	 * @return the path
	 */
	Result<String> keepMine(String path);
}
