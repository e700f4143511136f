package org.chushi.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.journal.Journal;

/** A real journal on a disk that may be full, or looked at from another machine; it counts what is read. */
public final class FullDisk implements InvocationHandler {

	public static final Bilingual REASON = new Bilingual("磁盘已满。", "The disk is full.");
	public static final Missing ROOM = new Missing(new Bilingual("空间", "Room"), Bilingual.same("0 MB"), Bilingual.same("64 MB"),
			new Bilingual("清理磁盘。", "Make room on the disk."));

	private final Journal journal;
	private int room = Integer.MAX_VALUE;
	private int used;
	private UUID device;
	private final Map<String, Integer> asked = new HashMap<>();

	public FullDisk(Journal journal) {
		this.journal = journal;
	}

	/** The journal as the house sees it. */
	public Journal journal() {
		return (Journal) Proxy.newProxyInstance(FullDisk.class.getClassLoader(), new Class<?>[] { Journal.class }, this);
	}

	/** From now on only so many appends are stored. */
	public synchronized void room(int appends) {
		room = appends;
	}

	/** How many appends were asked for so far. */
	public synchronized int used() {
		return used;
	}

	/** From now on the journal is looked at from this machine. */
	public synchronized void device(UUID other) {
		device = other;
	}

	/** How often the documents of a projection were asked for. */
	public synchronized int asked(String projection) {
		return asked.getOrDefault(projection, 0);
	}

	private synchronized boolean isFull() {
		used++;
		return room-- <= 0;
	}

	private synchronized void count(String projection) {
		asked.merge(projection, 1, Integer::sum);
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
		if (method.getName().equals("append") && isFull()) {
			return Result.refused(REASON, List.of(ROOM));
		}
		if (method.getName().equals("documents")) {
			count((String) arguments[0]);
		}
		if (method.getName().equals("device") && device != null) {
			return device;
		}
		try {
			return method.invoke(journal, arguments);
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
