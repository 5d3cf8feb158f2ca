using System.Buffers;
using Pipeline.Metadata.Texts;

namespace Pipeline.Metadata.Typography;

/// <summary>
/// Tells what each quotation mark of a paragraph does. Context decides before the printed form does, since keyboards give
/// one straight mark for all uses and word processors turn some the wrong way. Double marks are matched as brackets are;
/// a single mark after a letter closes only where one is open, and is an apostrophe otherwise.
/// </summary>
internal sealed class QuoteReader
{
    /// <summary>A quotation in single marks longer than this was more probably opened by mistake; in characters.</summary>
    private const int LongestSingle = 400;

    /// <summary>"… the workers' …": a mark after s and before a word closes a short quotation only.</summary>
    private const int LongestBeforePossessive = 40;

    /// <summary>So many marks may stand side by side.</summary>
    private const int DeepestNesting = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”„‟'‘’‚‛`´");

    private static readonly string[] Elisions = ["tis", "twas", "em", "til", "cause", "bout", "round", "n"];

    private static readonly string[] ArabicStems =
    [
        "abb",
        "abd",
        "adal",
        "adil",
        "adl",
        "aish",
        "ali",
        "amr",
        "aqil",
        "aql",
        "arab",
        "ashur",
        "asr",
        "aziz",
        "eid",
        "ibad",
        "ilm",
        "imad",
        "iraq",
        "isa",
        "izz",
        "ubayd",
        "ulama",
        "ulum",
        "umar",
        "umay",
        "umra",
        "urf",
        "urwa",
        "uthm",
    ];

    private readonly string _text;
    private readonly List<QuoteMark> _marks = [];

    /// <summary>Positions in <see cref="_marks"/> of the quotations open at this point.</summary>
    private readonly Stack<int> _open = new();

    private QuoteReader(string text) => _text = text;

    /// <summary>All marks in order of their places.</summary>
    public static IReadOnlyList<QuoteMark> Read(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks))
            return [];
        var reader = new QuoteReader(text);
        for (var index = 0; index < text.Length; index++)
        {
            if (Marks.Contains(text[index]))
                reader.Take(index);
        }

        return reader._marks;
    }

    private void Take(int index)
    {
        var isDouble = _text[index] is '"' or '“' or '”' or '„' or '‟';
        if (isDouble)
            TakeDouble(index);
        else
            TakeSingle(index);
    }

    private void TakeDouble(int index)
    {
        var opens = IsBoundaryBefore(index) && !IsBoundaryAfter(index);
        var closes = !IsBoundaryBefore(index) && IsBoundaryAfter(index);
        if (!opens && !closes)
        {
            opens =
                _text[index] is '“' or '„' or '‟'
                || (_text[index] == '"' && !IsOpen(isDouble: true) && !IsBoundaryAfter(index) && !IsDigitBefore(index));
            closes = !opens && (_text[index] == '”' || IsOpen(isDouble: true));
        }

        if (closes && !IsOpen(isDouble: true) && _text[index] == '"' && IsDigitBefore(index))
            Add(index, isDouble: true, QuoteUse.Other);
        else if (opens)
            Open(index, isDouble: true);
        else if (closes)
            Close(index, isDouble: true);
        else
            Add(index, isDouble: true, QuoteUse.Unpaired);
    }

    private void TakeSingle(int index)
    {
        var before = index > 0 ? _text[index - 1] : ' ';
        var after = index + 1 < _text.Length ? _text[index + 1] : ' ';
        if (char.IsDigit(before) && char.IsDigit(after))
            Add(index, isDouble: false, QuoteUse.Other);
        else if (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after))
            Add(index, isDouble: false, _text[index] is '‘' or '`' ? QuoteUse.Other : QuoteUse.Apostrophe);
        else if (before == FlatText.Object && char.IsLetter(after))
            Add(index, isDouble: false, QuoteUse.Apostrophe);
        else if (char.IsDigit(before) && !IsOpen(isDouble: false))
            Add(index, isDouble: false, QuoteUse.Other);
        else if (IsBoundaryBefore(index) && char.IsLetterOrDigit(after))
            TakeLeadingSingle(index, after);
        else if (IsBoundaryBefore(index) && !IsBoundaryAfter(index))
            Open(index, isDouble: false);
        else if (IsOpen(isDouble: false) && ClosesHere(index, before, after))
            Close(index, isDouble: false);
        else if (char.IsLetter(before))
            Add(index, isDouble: false, QuoteUse.Apostrophe);
        else
            Add(index, isDouble: false, QuoteUse.Unpaired);
    }

    /// <summary>Before a word: "'tis", "'90s" and transliterated names have an apostrophe, all else opens.</summary>
    private void TakeLeadingSingle(int index, char after)
    {
        var word = string.Concat(_text.Skip(index + 1).TakeWhile(char.IsLetterOrDigit));
        var isElided = IsArticle(index, word) || (char.IsDigit(after) && word.EndsWith('s')) || Elisions.Contains(word.ToLowerInvariant());
        var isElision = isElided && (_text[index] != '‘' || !HasClosingAfter(index));

        // ʿAyn and hamza that open Arabic words: nothing closes them.
        var isTransliteration =
            Array.Exists(ArabicStems, stem => word.StartsWith(stem, StringComparison.OrdinalIgnoreCase)) && !HasClosingAfter(index);
        if (isElision)
            Add(index, isDouble: false, QuoteUse.Apostrophe);
        else if (isTransliteration)
            Add(index, isDouble: false, QuoteUse.Other);
        else
            Open(index, isDouble: false);
    }

    /// <summary>Dutch and Afrikaans "'s", "'t" and "'n" before another word; word processors turn their mark the wrong way.</summary>
    private bool IsArticle(int index, string word) =>
        word is "s" or "t" or "n" or "k" && index + 2 < _text.Length && (char.IsWhiteSpace(_text[index + 2]) || _text[index + 2] == '-');

    private bool HasClosingAfter(int index)
    {
        for (var next = index + 1; next < Math.Min(_text.Length, index + LongestSingle); next++)
        {
            if (_text[next] is not ('\'' or '’' or '´' or '‘' or '`'))
                continue;
            if (IsBoundaryBefore(next))
                return false;
            if (_text[next] != '‘' && IsBoundaryAfter(next) && !IsPossessive(next))
                return true;
        }

        return false;
    }

    private bool ClosesHere(int index, char before, char after)
    {
        var opened = _marks[_open.Peek()].Index;
        if (IsBoundaryBefore(index) || _text[index] == '‘')
            return false;
        if (before != 's' || !char.IsWhiteSpace(after))
            return index - opened <= LongestSingle;

        // "'the sailors' union'" closes at its end, and a quotation is not closed by a plural after its citation.
        return index - opened <= LongestBeforePossessive && !HasClosingAfter(index) && !_text.AsSpan(opened, index - opened).Contains(')');
    }

    /// <summary>After a plural and before another word.</summary>
    private bool IsPossessive(int index) => _text[index - 1] == 's' && index + 1 < _text.Length && char.IsWhiteSpace(_text[index + 1]);

    private void Open(int index, bool isDouble)
    {
        Add(index, isDouble, QuoteUse.Unpaired);
        _open.Push(_marks.Count - 1);
    }

    /// <summary>Pairs the mark with the innermost open one of its kind; others opened since then stay unpaired.</summary>
    private void Close(int index, bool isDouble)
    {
        if (!_open.Any(open => _marks[open].IsDouble == isDouble))
        {
            Add(index, isDouble, QuoteUse.Unpaired);
            return;
        }

        while (_marks[_open.Peek()].IsDouble != isDouble)
            _open.Pop();
        var partner = _open.Pop();
        _marks[partner] = _marks[partner] with { Use = QuoteUse.Open };
        Add(index, isDouble, QuoteUse.Close);
    }

    private bool IsOpen(bool isDouble) =>
        isDouble ? _open.Any(open => _marks[open].IsDouble) : _open.Count > 0 && !_marks[_open.Peek()].IsDouble;

    private void Add(int index, bool isDouble, QuoteUse use) => _marks.Add(new(index, isDouble, use, _open.Count));

    private bool IsDigitBefore(int index) => index > 0 && char.IsDigit(_text[index - 1]);

    /// <summary>Other marks between are passed over, as in "“‘so’ he said”", so far as anyone nests them.</summary>
    private bool IsBoundaryBefore(int index)
    {
        var before = index - 1;
        while (before >= 0 && index - before <= DeepestNesting && _text[before] is ('"' or '\''))
            before--;
        return before < 0
            || char.IsWhiteSpace(_text[before])
            || _text[before] is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '“' or '‘' or '«' or '¿' or '¡';
    }

    private bool IsBoundaryAfter(int index)
    {
        var after = index + 1;
        while (after < _text.Length && after - index <= DeepestNesting && _text[after] is ('"' or '\''))
            after++;
        return after >= _text.Length
            || char.IsWhiteSpace(_text[after])
            || _text[after]
                is '.'
                    or ','
                    or ';'
                    or ':'
                    or '!'
                    or '?'
                    or ')'
                    or ']'
                    or '}'
                    or '—'
                    or '–'
                    or '-'
                    or '/'
                    or '…'
                    or '”'
                    or '’'
                    or '»'
                    or FlatText.Object;
    }
}
