namespace Pipeline.Vocabulary.Conservation;

/// <summary>The characters of one paragraph of the manuscript, each with the account it ended in so far.</summary>
/// <param name="expected">How many characters it will probably have.</param>
internal sealed class SourceText(SourceRef paragraph, int expected)
{
    /// <summary>Words of a printed text that may be new before the next one of the manuscript is looked for no further.</summary>
    private const int Reach = 12;

    private readonly AccountSpans _accounts = new();
    private readonly List<int> _breaks = [];
    private char[] _characters = [];

    public SourceRef Paragraph => paragraph;

    public int Length { get; private set; }

    /// <summary>Has nothing but spaces and no account.</summary>
    public bool IsBlank => Length > 0 && FirstSign() < 0 && IsOpen(0);

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>Puts characters at their place; what lies between them and those before is space.</summary>
    public void Put(int start, ReadOnlySpan<char> text)
    {
        var end = start + text.Length;
        if (end > _characters.Length)
            Array.Resize(ref _characters, Math.Max(end, _characters.Length == 0 ? expected : 2 * _characters.Length));
        if (start > Length)
            _characters.AsSpan(Length, start - Length).Fill(' ');
        text.CopyTo(_characters.AsSpan(start));
        Length = Math.Max(Length, end);
    }

    /// <summary>Says that no word goes on over this place, for what stands there is raised or lowered and the rest is not.</summary>
    public void Break(int at) => _breaks.Add(at);

    /// <summary>The next word at or after a place; null where there is none before <paramref name="end"/>.</summary>
    public WordSpan? NextWord(int from, int end)
    {
        if (WordText.Next(Characters, from, end) is not { } word)
            return null;
        foreach (var at in _breaks)
            if (at > word.Start && at < word.End)
                return new(word.Start, at);
        return word;
    }

    /// <summary>Gives every character of a span that has no account this one.</summary>
    public void Claim(int start, int end, Account account) => _accounts.Claim(Math.Max(0, start), Math.Min(end, Length), account);

    /// <summary>
    /// Gives the characters of a span that a printed text holds this account. Where the two are not letter for letter the
    /// same, word is matched with word in order, and words that the text lacks stay open.
    /// </summary>
    /// <param name="reach">End of the stretch in which words are looked for, where the span alone is not the same.</param>
    /// <returns>Whether anything of the printed text was found.</returns>
    public bool Claim(int start, int end, int reach, string printed, Account account)
    {
        if (start >= end)
            return false;
        if (!IsSame(Characters[start..end], printed) && !(IsWordless(Characters[start..end]) && IsWordless(printed)))
            return ClaimWords(start, reach, printed, account);
        Claim(start, end, account);
        return true;
    }

    public bool IsOpen(int at) => _accounts.At(at) is null;

    private bool IsOpen(WordSpan word)
    {
        if (IsOpen(word.Start))
            return true;
        if (_accounts.Covers(word.Start, word.End))
            return false;
        for (var at = word.Start; at < word.End; at++)
            if (WordText.IsWord(_characters[at]) && IsOpen(at))
                return true;
        return false;
    }

    /// <summary>The account of a character, of the one before it at the end, or null where there is none.</summary>
    public Account? At(int place) => _accounts.At(Math.Clamp(place, 0, Length - 1));

    /// <summary>
    /// Stretches of words without an account, from the first letter to the last. Where nothing of a paragraph has an
    /// account, a row of other signs is one too.
    /// </summary>
    public List<(int Start, int End)> Open()
    {
        var open = new List<(int, int)>();
        foreach (var (start, end) in _accounts.Gaps(Length))
        {
            if (NextWord(start, end) is not { } first)
                continue;
            open.Add((first.Start, LastWord(first, end).End));
        }

        if (open.Count == 0 && _accounts.IsEmpty && FirstSign() is var sign and >= 0)
            open.Add((sign, Length));
        return open;
    }

    /// <summary>Stretches of one account each, all characters taken; signs without one go with what stands before them, else after.</summary>
    public IEnumerable<(int Start, int End, Account Account)> Accounts()
    {
        Settle();
        var done = 0;
        foreach (var (start, end, account) in _accounts.Merged())
        {
            if (start > done)
                yield return (done, start, Account.Missing);
            yield return (start, end, account);
            done = end;
        }

        if (done < Length)
            yield return (done, Length, Account.Missing);
    }

    /// <summary>Gives signs between words the account of the words beside them.</summary>
    public void Settle()
    {
        foreach (var (start, end) in _accounts.Gaps(Length))
        {
            var first = NextWord(start, end);
            var before = start > 0 ? _accounts.At(start - 1) : null;
            if (before is not null)
                Claim(start, first?.Start ?? end, before);
            if (end == Length || _accounts.At(end) is not { } after)
                continue;
            Claim(first is { } word ? LastWord(word, end).End : start, end, after);
        }
    }

    /// <summary>The last word before a place, of those from the first on.</summary>
    private WordSpan LastWord(WordSpan first, int end)
    {
        var last = first;
        for (var word = NextWord(first.End, end); word is { } found; word = NextWord(found.End, end))
            last = found;
        return last;
    }

    private int FirstSign()
    {
        for (var at = 0; at < Length; at++)
            if (!char.IsWhiteSpace(_characters[at]) && !char.IsControl(_characters[at]))
                return at;
        return -1;
    }

    private static bool IsWordless(ReadOnlySpan<char> text) => WordText.Next(text, 0, text.Length) is null;

    private static bool IsSame(ReadOnlySpan<char> source, ReadOnlySpan<char> printed)
    {
        if (source.Length != printed.Length)
            return false;
        if (source.SequenceEqual(printed))
            return true;
        for (var at = 0; at < source.Length; at++)
        {
            if (source[at] == printed[at])
                continue;
            var isWord = WordText.IsWord(source[at]) || WordText.IsWord(printed[at]);
            if (isWord && char.ToUpperInvariant(source[at]) != char.ToUpperInvariant(printed[at]))
                return false;
        }

        return true;
    }

    private bool ClaimWords(int start, int end, ReadOnlySpan<char> printed, Account account)
    {
        var isFound = false;
        var from = FirstOpen(start, end, printed);
        for (
            var word = WordText.Next(printed, 0, printed.Length);
            word is { } wanted && from < end;
            word = WordText.Next(printed, wanted.End, printed.Length)
        )
        {
            if (Find(from, end, printed[wanted.Start..wanted.End]) is not { } found)
                continue;
            Claim(found.Start, found.End, account);
            from = found.End;
            isFound = true;
        }

        return isFound;
    }

    /// <summary>Where the first two words of a printed text stand together in what is open, else its first word; else the beginning.</summary>
    private int FirstOpen(int start, int end, ReadOnlySpan<char> printed)
    {
        if (WordText.Next(printed, 0, printed.Length) is not { } first)
            return end;
        var second = WordText.Next(printed, first.End, printed.Length);
        var alone = -1;
        for (var word = NextOpen(start, end); word is { } found; word = NextOpen(found.End, end))
        {
            if (!WordText.Same(Characters[found.Start..found.End], printed[first.Start..first.End]))
                continue;
            if (
                second is not { } next
                || (
                    NextOpen(found.End, end) is { } after
                    && WordText.Same(Characters[after.Start..after.End], printed[next.Start..next.End])
                )
            )
                return found.Start;
            if (alone < 0)
                alone = found.Start;
        }

        return alone >= 0 ? alone : start;
    }

    private WordSpan? Find(int from, int end, ReadOnlySpan<char> wanted)
    {
        var word = NextOpen(from, end);
        for (var steps = 0; word is { } found && steps < Reach; steps++, word = NextOpen(found.End, end))
            if (WordText.Same(Characters[found.Start..found.End], wanted))
                return found;
        return null;
    }

    private WordSpan? NextOpen(int from, int end)
    {
        var word = NextWord(from, end);
        while (word is { } found && !IsOpen(found))
            word = NextWord(found.End, end);
        return word;
    }
}
