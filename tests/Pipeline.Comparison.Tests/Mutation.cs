namespace Pipeline.Comparison.Tests;

/// <summary>One named change of the made article, with what the comparison has to say of it.</summary>
/// <param name="Name">What an editor would call it.</param>
/// <param name="From">Text of the file that is replaced where it first stands.</param>
/// <param name="To">What replaces it.</param>
/// <param name="Told">Kind and subject of every change that is to be reported, and a part of its sentence.</param>
internal sealed record Mutation(string Name, string From, string To, params (ChangeKind Kind, Subject Subject, string Sentence)[] Told)
{
    /// <summary>A passage that is taken out here and put in behind another text.</summary>
    public string? MovedBehind { get; init; }

    public string Apply(string xml)
    {
        var at = xml.IndexOf(From, StringComparison.Ordinal);
        if (at < 0 || xml.IndexOf(From, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"“{From}” does not stand in the article once.");
        var changed = string.Concat(xml.AsSpan(0, at), MovedBehind is null ? To : string.Empty, xml.AsSpan(at + From.Length));
        if (MovedBehind is null)
            return changed;
        var target = changed.IndexOf(MovedBehind, StringComparison.Ordinal);
        return target < 0
            ? throw new InvalidOperationException($"“{MovedBehind}” does not stand in the article.")
            : changed.Insert(target + MovedBehind.Length, To);
    }
}
