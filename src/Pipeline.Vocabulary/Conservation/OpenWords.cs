namespace Pipeline.Vocabulary.Conservation;

/// <summary>Words that nothing read so far accounts for, within one paragraph.</summary>
public sealed class OpenWords
{
    private readonly SourceText _text;
    private readonly int _start;

    internal OpenWords(SourceText text, int start, int end)
    {
        (_text, _start) = (text, start);
        Source = text.Paragraph.Slice(start, end - start);
        Words = text.Characters[start..end].ToString();
    }

    /// <summary>Their place.</summary>
    public SourceRef Source { get; }

    /// <summary>From the first letter to the last, as the manuscript has them.</summary>
    public string Words { get; }

    /// <summary>Gives the words this account.</summary>
    public void Claim(Account account) => _text.Claim(_start, _start + Words.Length, account);
}
