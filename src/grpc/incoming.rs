//! Connections: bounded in number, and closed when they stay silent.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio_stream::Stream;
use tokio_stream::wrappers::ReceiverStream;
use tonic::transport::server::Connected;

use crate::limits;

/// A connection that counts against the bound as long as it lives.
pub struct Bounded {
    stream: TcpStream,
    _permit: OwnedSemaphorePermit,
}

/// Takes connections from a listener, at most [`limits::CONNECTIONS`] at once; one that sends nothing in time is closed.
pub fn connections(listener: TcpListener) -> impl Stream<Item = io::Result<Bounded>> {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(accept(listener, sender));
    ReceiverStream::new(receiver)
}

async fn accept(listener: TcpListener, sender: mpsc::Sender<io::Result<Bounded>>) {
    let room = Arc::new(Semaphore::new(limits::CONNECTIONS));
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = sender.closed() => return,
        };
        // An error here belongs to one connection that is already gone; a full table of files passes when others close.
        let Ok((stream, _)) = accepted else {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
            continue;
        };
        let Ok(permit) = Arc::clone(&room).try_acquire_owned() else {
            tracing::warn!(limit = limits::CONNECTIONS, "too many connections: one more was closed");
            continue;
        };
        tokio::spawn(first_bytes(Bounded { stream, _permit: permit }, sender.clone()));
    }
}

/// Hands a connection on when its first bytes are there.
async fn first_bytes(connection: Bounded, sender: mpsc::Sender<io::Result<Bounded>>) {
    let mut byte = [0];
    let spoke = tokio::time::timeout(limits::FIRST_BYTES, connection.stream.peek(&mut byte)).await;
    if matches!(spoke, Ok(Ok(1))) {
        // Without this, small answers wait for the acknowledgement of the one before.
        let _ = connection.stream.set_nodelay(true);
        let _ = sender.send(Ok(connection)).await;
    }
}

impl Connected for Bounded {
    type ConnectInfo = Option<SocketAddr>;

    fn connect_info(&self) -> Option<SocketAddr> {
        self.stream.peer_addr().ok()
    }
}

impl AsyncRead for Bounded {
    fn poll_read(mut self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Bounded {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}
