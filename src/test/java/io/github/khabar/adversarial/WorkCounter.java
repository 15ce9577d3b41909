package io.github.khabar.adversarial;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassWriter;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Type;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Counts the library's work: each call of one of its methods and each turn of one of its loops is a
 * step. The count is the same on every machine, however busy, so that a test may hold what grows
 * with what.
 *
 * <p>This class loads the library once more, with a counter in every method and loop. The library
 * itself knows nothing of it.
 */
public final class WorkCounter extends ClassLoader {
    private static final String LIBRARY = "io.github.khabar.";
    private static final String COUNTER = Type.getInternalName(WorkCounter.class);

    /** The steps so far; of one thread only. */
    @SuppressWarnings("NonFinalStaticField") // What the counted classes reach without a reference.
    public static long steps;

    private WorkCounter() {
        super(WorkCounter.class.getClassLoader());
    }

    /**
     * Returns the function of a class, made by its constructor without parameters, that gives the
     * steps of a call.
     *
     * @param name the class, one that implements {@link Counted}
     */
    static ToLongFunction<String> of(Class<? extends Counted> name) {
        try {
            Object counted =
                    new WorkCounter()
                            .loadClass(name.getName())
                            .getDeclaredConstructor()
                            .newInstance();
            Counted work = (Counted) counted;
            return input -> {
                long before = steps;
                work.run(input);
                return steps - before;
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("name must be a class that can be made", e);
        }
    }

    /** What is counted. */
    public interface Counted {
        /**
         * Does the work.
         *
         * @param input what it is done on
         */
        void run(String input);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean shared =
                name.equals(WorkCounter.class.getName()) || name.equals(Counted.class.getName());
        if (!name.startsWith(LIBRARY) || shared) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader reader = new ClassReader(in);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new CountingClass(writer), 0);
            byte[] code = writer.toByteArray();
            return defineClass(name, code, 0, code.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class CountingClass extends ClassVisitor {
        CountingClass(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountingMethod(
                    super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class CountingMethod extends MethodVisitor {
        private final Set<Label> behind = new HashSet<>();

        CountingMethod(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitLabel(Label label) {
            behind.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (behind.contains(label)) {
                count();
            }
            super.visitJumpInsn(opcode, label);
        }

        private void count() {
            super.visitFieldInsn(Opcodes.GETSTATIC, COUNTER, "steps", "J");
            super.visitInsn(Opcodes.LCONST_1);
            super.visitInsn(Opcodes.LADD);
            super.visitFieldInsn(Opcodes.PUTSTATIC, COUNTER, "steps", "J");
        }
    }
}
