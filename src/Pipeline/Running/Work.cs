using Pipeline.Files;
using Pipeline.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Running;

/// <summary>Does the same with many files, so that none keeps the others from being done.</summary>
internal static class Work
{
    /// <summary>Runs so many things at once and no more, in whatever loops it is given to, one loop within another included.</summary>
    /// <param name="jobs">1 or more; -1 for as many as the machine has cores.</param>
    public static TaskScheduler AtOnce(int jobs) => new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;

    /// <param name="scheduler">From <see cref="AtOnce"/>, one for a run.</param>
    public static Seq<TOut> All<TIn, TOut>(Seq<TIn> items, TaskScheduler scheduler, Func<TIn, TOut> work)
    {
        if (items is [var only])
            return [work(only)];
        var results = new TOut[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { TaskScheduler = scheduler }, index => results[index] = work(items[index]));
        return Seq.Create<TOut>(results);
    }

    /// <summary>Two things that do not need each other, the second on a thread of its own; both have ended when either fails.</summary>
    public static (TFirst First, TSecond Second) Both<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second)
    {
        var other = Task.Run(second);
        try
        {
            return (first(), other.GetAwaiter().GetResult());
        }
        finally
        {
            ((Task)other).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }

    /// <summary>A disk that does not give a file, and a mistake of ours, are told with the file.</summary>
    /// <param name="failed">What comes of it then, by the code of <see cref="ExitCode"/> and the finding.</param>
    public static T Guarded<T>(string path, Func<T> work, Func<int, Diagnostic, T> failed)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is (IOException and not EndOfStreamException) or UnauthorizedAccessException)
        {
            return failed(
                ExitCode.Unreadable,
                CannotRead.Rule.At(new(path), $"'{path}', or a file that belongs to it, could not be read: {exception.Message}")
            );
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return failed(
                ExitCode.OwnBug,
                ProgramMistake.Rule.At(
                    new(path),
                    $"The program made a mistake with this file; please report it with these lines. {exception}"
                )
            );
        }
    }

    /// <summary>Writes one file whole.</summary>
    /// <returns>Why it could not be written; null where it was.</returns>
    public static Diagnostic? Write(IFiles files, string path, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            files.ReplaceFile(path, bytes);
            return null;
        }
        catch (UnwritableException exception)
        {
            return CannotWrite.Rule.At(new(path), $"The file '{path}' could not be written: {exception.Reason}");
        }
    }
}
