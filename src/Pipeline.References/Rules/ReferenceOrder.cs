using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.References.Rules;

/// <summary>REFS013.</summary>
internal static class ReferenceOrder
{
    public static Rule Rule { get; } =
        new(
            "REFS013",
            Severity.Info,
            "Reference out of alphabetical order",
            "Readers look a work up by its first author.",
            "APA 7 §9.44 (Order of Works in a Reference List)",
            "“Oduya” before “Lind”.",
            "“Lind” before “Oduya”.",
            "Move the reference in the manuscript, or leave the order if the journal wants another."
        );

    /// <summary>Names the fewest references that would have to move, each group of a divided list by itself.</summary>
    public static IEnumerable<Diagnostic> Check(RefList list)
    {
        var keys = CitedWork.ListOf(list.References).Zip(list.References, Key).ToList();
        foreach (var (start, end) in list.GroupStarts.Prepend(0).Zip(list.GroupStarts.Append(keys.Count)))
        {
            var kept = LongestOrdered(keys[start..end].ToSeq());
            for (var index = start; index < end; index++)
            {
                if (!kept.Contains(index - start))
                    yield return Rule.At(
                        list.References[index].Source,
                        "This reference does not stand in alphabetical order.",
                        list.References[index].Raw
                    );
            }
        }
    }

    private static string Key(CitedWork work, Reference reference) =>
        work.Authors is [var first, ..] ? Sameness.Key(first.Printed) : Sameness.Key(reference.Raw);

    /// <summary>Places of a longest run of keys that do not fall, by the usual dynamic programming over ends of runs.</summary>
    private static HashSet<int> LongestOrdered(Seq<string> keys)
    {
        var (length, before) = (new int[keys.Count], new int[keys.Count]);
        var last = -1;
        for (var index = 0; index < keys.Count; index++)
        {
            (length[index], before[index]) = (1, -1);
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (length[earlier] + 1 > length[index] && IsInOrder(keys[earlier], keys[index]))
                    (length[index], before[index]) = (length[earlier] + 1, earlier);
            }

            if (last < 0 || length[index] > length[last])
                last = index;
        }

        var kept = new HashSet<int>();
        for (; last >= 0; last = before[last])
            kept.Add(last);
        return kept;
    }

    /// <summary>A surname may be filed with or without its particles, so only a clear step back counts.</summary>
    private static bool IsInOrder(string left, string right) =>
        string.CompareOrdinal(left, right) <= 0 || left.EndsWith(right, StringComparison.Ordinal);
}
