namespace Pipeline.References.Model;

/// <summary>
/// Lists the features of a token: itself and its neighbours as words and shapes, where it stands between signs, sentences,
/// brackets, quotation marks and italics, and what the reference has elsewhere. Each feature is a hash under which the
/// model keeps its weights.
/// </summary>
internal sealed class FeatureExtractor(TokenContext context)
{
    /// <summary>Most features that a token has.</summary>
    public const int Most = 80;

    private readonly Segments _segments = new(context);

    /// <returns>How many features of the token at <paramref name="at"/> were written to <paramref name="into"/>.</returns>
    public int Extract(int at, Span<uint> into)
    {
        var writer = new Writer(into);
        AddWords(ref writer, at);
        AddShapes(ref writer, at);
        AddClasses(ref writer, at);
        AddPlace(ref writer, at);
        AddType(ref writer, at);
        AddSegment(ref writer, at);
        FeatureHash.Finish(into[..writer.Count]);
        return writer.Count;
    }

    private void AddWords(ref Writer writer, int at)
    {
        writer.Add(1, Word(at));
        writer.Add(2, Word(at - 1));
        writer.Add(3, Word(at + 1));
        writer.Add(4, Word(at - 2));
        writer.Add(5, Word(at + 2));
        writer.Add(6, Word(at - 1), Word(at));
        writer.Add(7, Word(at), Word(at + 1));
        writer.Add(8, Word(at), Shape(at));
        writer.Add(9, Word(at), YearRelation(at));
    }

    private void AddShapes(ref Writer writer, int at)
    {
        writer.Add(10, Shape(at));
        writer.Add(11, Shape(at - 1), Shape(at));
        writer.Add(12, Shape(at), Shape(at + 1));
        writer.Add(13, Shape(at - 1), Shape(at), Shape(at + 1));
        writer.Add(14, Shape(at - 2), Shape(at - 1), Shape(at));
        writer.Add(15, Shape(at), Shape(at + 1), Shape(at + 2));
        var five = Pack(Shape(at - 2), Shape(at - 1), Shape(at), Shape(at + 1), Shape(at + 2));
        writer.Add(16, five);
        writer.Add(17, five, Glue(at), Shape(at + 3));
        writer.Add(18, Shape(at - 3), Pack(Shape(at - 2), Shape(at - 1), Shape(at), 0, 0));
        writer.Add(21, Glue(at), Shape(at), Shape(at - 1));
    }

    private void AddClasses(ref Writer writer, int at)
    {
        var classes = Class(at);
        for (var rest = classes; rest != 0; rest &= rest - 1)
        {
            var one = rest & (uint)-(int)rest;
            writer.Add(22, one);
            writer.Add(23, one, Shape(at), Shape(at - 1));
        }

        writer.Add(24, Class(at - 1), Shape(at));
        writer.Add(25, Class(at + 1), Shape(at));
        writer.Add(26, Class(at - 2), Class(at - 1), Shape(at));
        writer.Add(27, classes, Class(at + 1), Shape(at + 1));
        writer.Add(28, Class(at - 2), Shape(at - 1), Shape(at));
    }

    private void AddPlace(ref Writer writer, int at)
    {
        var facts = context.Facts[at];
        var relation = YearRelation(at);
        var tenth = (uint)(at * 10 / context.Count);
        writer.Add(30, relation, Shape(at));
        writer.Add(31, relation, (uint)Math.Min(facts.Sentence - SentenceOfYear(), 6) & 15, Signs);
        writer.Add(60, Signs & ReferenceSigns.CapitalSurname, Shape(at), Shape(at - 1));
        writer.Add(32, tenth, Shape(at));
        writer.Add(33, (uint)Math.Min(at, 12), Shape(at));
        writer.Add(34, (uint)Math.Min(context.Count - at, 8), Shape(at));
        writer.Add(35, (uint)Math.Min(facts.Sentence, 6), (uint)Math.Min(facts.Clause, 4), Bracket(facts));
        writer.Add(36, relation, (uint)Math.Min(facts.Sentence - SentenceOfYear(), 6) & 15, (uint)Math.Min(facts.Clause, 4));
    }

    /// <summary>Italics and quotation marks.</summary>
    private void AddType(ref Writer writer, int at)
    {
        var facts = context.Facts[at];
        var italic = context.IsAnyItalic ? Flag(facts.IsItalic, 1) | Flag(IsItalic(at - 1), 2) | Flag(IsItalic(at + 1), 4) | 8 : 0;
        var quotes = (uint)Math.Min(facts.Quotes, 3) | Flag((Signs & 32) != 0, 4);
        writer.Add(38, italic, Shape(at), YearRelation(at));
        writer.Add(39, italic, (uint)Math.Min(facts.ItalicRun, 3), Shape(at));
        writer.Add(40, quotes, Shape(at), YearRelation(at));
        writer.Add(41, quotes, italic, Signs);
        writer.Add(43, italic, quotes, Flag(context[at].IsWord, 1) | (Class(_segments.Right(at) + 1) << 1));
    }

    /// <summary>The stretch between the signs on either side.</summary>
    private void AddSegment(ref Writer writer, int at)
    {
        var (left, right) = (_segments.Left(at), _segments.Right(at));
        var (open, close) = (Shape(left), Shape(right));
        var length = (uint)Math.Min(right - left, 10);
        writer.Add(44, open, close, Shape(at));
        writer.Add(45, open, close, length);
        writer.Add(46, Word(left + 1), Shape(at));
        writer.Add(47, Word(right - 1), Shape(at));
        writer.Add(50, close, Class(right + 1), Flag(context[at].IsWord, 1));
        writer.Add(52, Class(left - 1), open, Shape(at));
        writer.Add(53, YearRelation(at), open, close | (length << 8));
        writer.Add(54, Signs, YearRelation(at), open | (close << 8));
        var united = _segments.Classes(left);
        writer.Add(56, united, Flag(context[at].IsWord, 1));
        writer.Add(57, united & Telling, open, close);
        writer.Add(58, _segments.Hash(left));
        writer.Add(59, Word(at), _segments.Hash(left));
    }

    private const uint Telling = (uint)(
        WordClass.Publisher
        | WordClass.Place
        | WordClass.Serial
        | WordClass.University
        | WordClass.Organisation
        | WordClass.Conference
        | WordClass.Small
    );

    private uint Signs => context.Signs;

    private int SentenceOfYear() => context.YearAt < context.Count ? context.Facts[context.YearAt].Sentence : 0;

    private uint Word(int at) => context.Words[at];

    private uint Shape(int at) => context.Shapes[at];

    private uint Class(int at) => context.Classes[at];

    private bool IsItalic(int at) => at >= 0 && at < context.Count && context.Facts[at].IsItalic;

    private uint Glue(int at) => Flag(context.Facts[at].IsGluedBefore, 1) | Flag(context.Facts[at].IsGluedAfter, 2);

    private static uint Bracket(TokenFacts facts) => Flag(facts.IsInBrackets, 1);

    /// <summary>Before, at or behind the year; and whether there is one, in brackets or not.</summary>
    private uint YearRelation(int at)
    {
        if (context.YearAt == context.Count)
            return 0;
        var isBracketed = (uint)(context.YearAt > 0 && context.ShapeAt(context.YearAt - 1) == TokenShape.Opening ? 4 : 0);
        return isBracketed
            | (
                at < context.YearAt ? 1u
                : at == context.YearAt ? 2u
                : 3u
            );
    }

    private static uint Flag(bool isSet, uint bit) => isSet ? bit : 0;

    private static uint Pack(uint first, uint second, uint third, uint fourth, uint fifth) =>
        first | (second << 6) | (third << 12) | (fourth << 18) | (fifth << 24);

    private ref struct Writer(Span<uint> into)
    {
        private readonly Span<uint> _into = into;

        public int Count { get; private set; }

        public void Add(uint template, uint value) => _into[Count++] = FeatureHash.Mix(template, value);

        public void Add(uint template, uint first, uint second) => _into[Count++] = FeatureHash.Mix(template, first, second);

        public void Add(uint template, uint first, uint second, uint third) =>
            _into[Count++] = FeatureHash.Mix(template, first, second, third);
    }
}
