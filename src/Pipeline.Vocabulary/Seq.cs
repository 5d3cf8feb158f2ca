using System.Collections;
using System.Runtime.CompilerServices;

namespace Pipeline.Vocabulary;

/// <summary>
/// An immutable list that is equal to another list with equal elements, so that records holding lists compare by
/// content. Built with a collection expression: <c>Seq&lt;int&gt; s = [1, 2, .. more];</c>
/// </summary>
[CollectionBuilder(typeof(Seq), nameof(Seq.Create))]
public sealed class Seq<T> : IReadOnlyList<T>, IEquatable<Seq<T>>
{
    private readonly T[] _items;

    internal Seq(T[] items) => _items = items;

    public static Seq<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public bool IsEmpty => _items.Length == 0;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The part that a range pattern or a range index asks for.</summary>
    public Seq<T> Slice(int start, int length) => length == 0 ? Empty : new(_items.AsSpan(start, length).ToArray());

    public Seq<TOut> Select<TOut>(Func<T, TOut> map) => new(Array.ConvertAll(_items, item => map(item)));

    /// <summary>This list with the element at <paramref name="index"/> replaced.</summary>
    public Seq<T> SetItem(int index, T item)
    {
        var copy = (T[])_items.Clone();
        copy[index] = item;
        return new(copy);
    }

    public bool Equals(Seq<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as Seq<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", _items)}]";

    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>Walks the list without a call through an interface or anything on the heap.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items) => (_items, _index) = (items, -1);

        public readonly T Current => _items[_index];

        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Builds <see cref="Seq{T}"/> values.</summary>
public static class Seq
{
    public static Seq<T> Create<T>(ReadOnlySpan<T> items) => Owning(items.ToArray());

    /// <summary>A list of its own: what the sequence gives is copied once, and what is one already is not.</summary>
    public static Seq<T> ToSeq<T>(this IEnumerable<T> items) => items as Seq<T> ?? Owning(items.ToArray());

    private static Seq<T> Owning<T>(T[] items) => items.Length == 0 ? Seq<T>.Empty : new(items);
}
