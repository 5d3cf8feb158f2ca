using Pipeline.Building;
using Pipeline.Running;
using Pipeline.Vocabulary;

namespace Pipeline;

/// <summary>What a run tells the program that started it.</summary>
public static class ExitCode
{
    public const int Fine = 0;
    public const int Blocked = 1;
    public const int WrongUsage = 2;
    public const int Unreadable = 3;
    public const int OwnBug = 70;

    /// <summary>The gravest state decides.</summary>
    public static int Of(Seq<ArticleOutcome> outcomes) =>
        outcomes
            .Select(outcome =>
                outcome.State switch
                {
                    ArticleState.Built => Fine,
                    ArticleState.Blocked => Blocked,
                    ArticleState.NotWritten => WrongUsage,
                    ArticleState.Unreadable => Unreadable,
                    _ => OwnBug,
                }
            )
            .DefaultIfEmpty(Fine)
            .Max();

    /// <summary>The gravest file decides.</summary>
    public static int Of(Seq<FileOutcome> files) => files.Select(file => file.ExitCode).DefaultIfEmpty(Fine).Max();
}
