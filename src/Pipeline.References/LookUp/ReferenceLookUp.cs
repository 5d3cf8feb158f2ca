using Pipeline.References.Rules;
using Pipeline.References.Works;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.LookUp;

/// <summary>What a look-up at Crossref tells of a reference. Asking is the caller's; nothing here reaches a network.</summary>
public static class ReferenceLookUp
{
    /// <summary>Longer ones are no single reference, and addresses have an end.</summary>
    private const int LongestQuery = 600;

    /// <summary>Every rule whose findings a look-up may report.</summary>
    public static Seq<Rule> Rules => [DoiFound.Rule, DoiOfOther.Rule, FactDiffers.Rule, LookUpFailed.Rule];

    /// <summary>What Crossref is asked: the whole reference, since its search takes it apart itself; empty where there is nothing to ask.</summary>
    public static string QueryOf(Reference reference)
    {
        var raw = Texts.Clean(reference.Raw);
        return raw[..Cutting.Length(raw, LongestQuery)];
    }

    /// <param name="reply">The answer's bytes.</param>
    /// <returns>Null where the answer is no list of works.</returns>
    public static Seq<Diagnostic>? Check(Reference reference, ReadOnlyMemory<byte> reply)
    {
        if (CrossrefReply.Read(reply) is not { } records)
            return null;
        var work = WorkReader.Read(reference);
        return LookUpMatch.Find(work, records) is not { } record
            ? []
            :
            [
                .. (
                    (Diagnostic?[])
                        [
                            DoiFound.Check(reference, work, record),
                            DoiOfOther.Check(reference, work, record),
                            FactDiffers.Check(reference, work, record),
                        ]
                ).OfType<Diagnostic>(),
            ];
    }

    /// <summary>A look-up that brought no answer.</summary>
    /// <param name="reason">A clause ("the server answered 503").</param>
    public static Diagnostic Failed(SourceRef place, string reason) => LookUpFailed.Of(place, reason);
}
