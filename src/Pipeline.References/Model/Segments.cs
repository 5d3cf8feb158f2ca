namespace Pipeline.References.Model;

/// <summary>The stretches between the signs that part one field from the next; each is known by the sign on its left.</summary>
internal sealed class Segments
{
    /// <summary>Tokens of a stretch that are looked at, so that the work stays linear.</summary>
    private const int Longest = 15;

    private readonly int[] _left;
    private readonly int[] _right;
    private readonly Padded _classes;
    private readonly Padded _hashes;

    public Segments(TokenContext context)
    {
        _left = new int[context.Count];
        _right = new int[context.Count + 1];
        _classes = new(context.Count, 0, 0);
        _hashes = new(context.Count, 0, 0);
        FindSignsBehind(context);
        FindSignsBefore(context);
        Read(context, -1);
        for (var at = 0; at < context.Count; at++)
        {
            if (_left[at] == at)
                Read(context, at);
        }
    }

    /// <summary>The sign on the left, or the token itself where it is one; -1 where there is none.</summary>
    public int Left(int at) => _left[at];

    /// <summary>The sign behind a place, or the number of tokens.</summary>
    public int Right(int at) => _right[at + 1];

    /// <summary>All classes of the words behind the sign on the left.</summary>
    public uint Classes(int left) => _classes[left];

    /// <summary>The words behind the sign on the left as one hash.</summary>
    public uint Hash(int left) => _hashes[left];

    private void FindSignsBehind(TokenContext context)
    {
        var right = context.Count;
        for (var at = context.Count - 1; at >= 0; at--)
        {
            _right[at + 1] = right;
            if (IsDelimiter(context, at))
                right = at;
        }

        _right[0] = right;
    }

    private void FindSignsBefore(TokenContext context)
    {
        var left = -1;
        for (var at = 0; at < context.Count; at++)
        {
            if (IsDelimiter(context, at))
                left = at;
            _left[at] = left;
        }
    }

    private void Read(TokenContext context, int left)
    {
        var end = Math.Min(Right(left), left + 1 + Longest);
        var (classes, hash) = (0u, 0u);
        for (var at = left + 1; at < end; at++)
        {
            classes |= context.Classes[at];
            hash = FeatureHash.Of(hash, context.Words[at]);
        }

        (_classes[left], _hashes[left]) = (classes, hash);
    }

    /// <summary>A sign that parts one field from the next, which the stop of an initial is not.</summary>
    private static bool IsDelimiter(TokenContext context, int at) =>
        context.ShapeAt(at) switch
        {
            TokenShape.Stop => at == 0 || context.ShapeAt(at - 1) != TokenShape.Initial,
            TokenShape.Comma
            or TokenShape.Colon
            or TokenShape.Semicolon
            or TokenShape.Opening
            or TokenShape.Closing
            or TokenShape.Quote
            or TokenShape.Question
            or TokenShape.Identifier => true,
            _ => false,
        };
}
